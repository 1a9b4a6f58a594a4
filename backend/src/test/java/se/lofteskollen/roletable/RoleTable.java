package se.lofteskollen.roletable;

import se.lofteskollen.access.Role;
import se.lofteskollen.roletable.ContractOperation.Access;

/**
 * Which status whom answers, from the contract's {@code security} and {@code x-membership} and
 * these rules:
 *
 * <ul>
 *   <li>Without a valid token whatever wants one answers 401; what is public is answered to
 *       everyone, whatever the token.
 *   <li>Without one of the roles: 403.
 *   <li>With the role, but in another organisation, where membership matters: 403; 404 where a
 *       stranger may not know that the thing is there. An administrator is asked for no
 *       organisation.
 *   <li>An operation that is open to everyone shows what is not public to insiders only; its
 *       fixture says who they are and what others get instead.
 * </ul>
 */
final class RoleTable {
  private RoleTable() {}

  static int expected(ContractOperation operation, Fixture fixture, Identity identity) {
    boolean secret = !fixture.secrecy().insiders().isEmpty();
    if (operation.access() == Access.PUBLIC || (operation.access() == Access.OPTIONAL && !secret)) {
      return fixture.success();
    }
    if (identity.expired()) {
      return 401;
    }
    if (operation.access() == Access.OPTIONAL) {
      return identity.account() == null
          ? fixture.secrecy().anonymous()
          : insider(fixture, identity) ? fixture.success() : fixture.secrecy().strangers();
    }
    if (identity.account() == null) {
      return 401;
    }
    if (!operation.roles().isEmpty() && operation.roles().stream().noneMatch(identity::has)) {
      return 403;
    }
    boolean stranger = operation.membership() && !identity.own() && !identity.has(Role.ADMIN);
    return stranger ? fixture.secrecy().strangers() : fixture.success();
  }

  private static boolean insider(Fixture fixture, Identity identity) {
    return fixture.secrecy().insiders().stream().anyMatch(identity::has)
        && (identity.own() || identity.has(Role.ADMIN));
  }
}
