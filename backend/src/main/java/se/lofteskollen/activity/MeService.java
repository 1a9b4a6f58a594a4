package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.access.Role;
import se.lofteskollen.activity.MeView.Workplace;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementSummary;

/** What the signed-in account may do where. */
@ApplicationScoped
public class MeService {
  private static final Set<String> ROLES =
      Set.of(
          Role.RECORDER,
          Role.COORDINATOR,
          Role.APPROVER,
          Role.ADMIN,
          Role.RECORDS_WRITE,
          Role.MEASUREMENTS_WRITE);

  private final OrganisationService organisations;
  private final AgreementService agreements;
  private final Clock clock;

  MeService(OrganisationService organisations, AgreementService agreements, Clock clock) {
    this.organisations = organisations;
    this.agreements = agreements;
    this.clock = clock;
  }

  @Transactional
  public MeView of(Actor actor) {
    var roles = new TreeSet<>(actor.roles());
    roles.retainAll(ROLES);
    LocalDate today = LocalDate.now(clock);
    return new MeView(
        actor.username(),
        actor.name(),
        roles,
        organisations.withSlugs(actor.organisations()),
        agreements.summariesBetween(actor.organisations()).stream()
            .map(agreement -> workplace(agreement, actor, today))
            .toList());
  }

  /** Nothing can be recorded where nothing is promised to be done, or nothing yet. */
  private static Workplace workplace(AgreementSummary agreement, Actor actor, LocalDate today) {
    // each of them has one of the actor's organisations among its parties
    Set<String> parties = actor.organisations();
    boolean anythingToDo = agreement.anyActivity() && !agreement.period().start().isAfter(today);
    return new Workplace(
        agreement.id(),
        agreement.slug(),
        agreement.title(),
        agreement.period(),
        anythingToDo && Permissions.mayRecord(actor, parties),
        Permissions.mayVerify(actor, parties));
  }
}
