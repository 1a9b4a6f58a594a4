package se.lofteskollen.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Role;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.history.AuditedEntity;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Gives accounts their roles and organisations. */
@ApplicationScoped
public class MembershipService {
  private final MemberDirectory directory;
  private final OrganisationService organisations;
  private final AuditTrail audit;
  private final IdLock lock;

  MembershipService(
      MemberDirectory directory, OrganisationService organisations, AuditTrail audit, IdLock lock) {
    this.directory = directory;
    this.organisations = organisations;
    this.audit = audit;
    this.lock = lock;
  }

  /**
   * Accounts by username.
   *
   * @param words each has to stand in a name or in the e-mail address; empty: all accounts
   */
  public Slice<MemberView> search(String words, PageRequest page) {
    return directory.search(words, page).map(MemberView::from);
  }

  /**
   * One account.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such account
   */
  public Stored<MemberView> read(String id) {
    return stored(find(id));
  }

  /**
   * Replaces an account's roles and organisations. The same again changes nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such account, 412 or
   *     428 when it is not the version that was read, 422 when a rule is broken, 503 when the
   *     identity provider is away; it may then have been changed in part
   */
  @Transactional
  public Stored<MemberView> put(String id, MemberContent content, IfMatch version, Actor actor) {
    audit.acting(actor);
    lock.hold("member:" + id);
    Member member = find(id);
    var broken = broken(member, content, actor);
    if (!broken.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The account cannot be given this.", broken);
    }
    var before = MemberContent.of(member);
    if (version.isSent() || !before.equals(content)) {
      version.check(versionOf(member));
    }
    if (before.equals(content)) {
      return stored(member);
    }
    // before the change itself: what cannot be written down is not done
    note(id, before, content);
    directory.change(member, content);
    return stored(find(id));
  }

  private List<FieldError> broken(Member member, MemberContent content, Actor actor) {
    var errors = new ArrayList<FieldError>();
    if (organisations.withSlugs(content.organisations()).size() != content.organisations().size()) {
      errors.add(
          FieldError.ofBody(
              "/organisations", "UNKNOWN_ORGANISATION", "must be slugs of organisations"));
    }
    boolean keepsAdmin =
        content.roles().contains(Role.ADMIN) || !member.roles().contains(Role.ADMIN);
    if (member.id().equals(actor.subject()) && !keepsAdmin) {
      errors.add(
          FieldError.ofBody(
              "/roles",
              "OWN_ADMIN_ROLE",
              "must keep admin: only another administrator takes it away"));
    }
    boolean byGroup =
        member.roles().stream()
            .anyMatch(role -> !content.roles().contains(role) && !member.ownRoles().contains(role));
    if (byGroup) {
      errors.add(
          FieldError.ofBody(
              "/roles", "GIVEN_BY_GROUP", "must keep what a group in Keycloak gives the account"));
    }
    return errors;
  }

  private void note(String id, MemberContent before, MemberContent after) {
    var old = new TreeMap<String, List<String>>();
    var changed = new TreeMap<String, List<String>>();
    if (!before.roles().equals(after.roles())) {
      old.put("roles", before.roles().stream().sorted().toList());
      changed.put("roles", after.roles().stream().sorted().toList());
    }
    if (!before.organisations().equals(after.organisations())) {
      old.put("organisations", before.organisations().stream().sorted().toList());
      changed.put("organisations", after.organisations().stream().sorted().toList());
    }
    audit.note(AuditedEntity.MEMBER, id, old, changed);
  }

  private Member find(String id) {
    return directory
        .find(id)
        .orElseThrow(
            () -> ProblemType.NOT_FOUND.problem("There is no account of a person with this id."));
  }

  private static Stored<MemberView> stored(Member member) {
    return new Stored<>(MemberView.from(member), versionOf(member), false);
  }

  /** The identity provider counts no versions: the content tells one from another. */
  private static long versionOf(Member member) {
    var view = MemberView.from(member);
    return Integer.toUnsignedLong(Objects.hash(view.roles(), view.organisations()));
  }
}
