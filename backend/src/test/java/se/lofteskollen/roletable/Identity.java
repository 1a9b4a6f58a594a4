package se.lofteskollen.roletable;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Role;
import se.lofteskollen.support.Account;

/**
 * Whoever calls.
 *
 * @param account null: nobody is signed in
 * @param own whether the account's organisation is the one that matters
 */
record Identity(String label, @Nullable Account account, boolean own, @Nullable String token) {
  static final String OWN = "kavlinge-kommun";
  static final String FOREIGN = "lomma-kommun";

  private static final List<String> ROLES =
      List.of(
          Role.RECORDER,
          Role.COORDINATOR,
          Role.APPROVER,
          Role.ADMIN,
          Role.RECORDS_WRITE,
          Role.MEASUREMENTS_WRITE);

  /** A service account that was given no scope of ours. */
  private static final String NO_SCOPE = "other:scope";

  static List<Identity> all() {
    var identities = new ArrayList<Identity>();
    identities.add(new Identity("no token", null, false, null));
    // expired, however much it would allow otherwise
    Account expired = new Account("expired", Role.COORDINATOR, OWN);
    identities.add(new Identity("expired token", null, true, expired.expiredToken()));
    for (String role : ROLES) {
      identities.add(of(role, OWN));
      identities.add(of(role, FOREIGN));
    }
    identities.add(of(NO_SCOPE, OWN));
    return List.copyOf(identities);
  }

  private static Identity of(String role, String organisation) {
    Account account = new Account("role-table-" + role + "-" + organisation, role, organisation);
    String label = (role.equals(NO_SCOPE) ? "no scope" : role) + " in " + organisation;
    return new Identity(label, account, organisation.equals(OWN), account.token());
  }

  boolean has(String role) {
    return account != null && account.role().equals(role);
  }

  boolean expired() {
    return account == null && token != null;
  }

  void sign(RequestSpecification request) {
    if (token != null) {
      request.auth().oauth2(token);
    }
  }
}
