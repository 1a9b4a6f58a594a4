package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.access.Role;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.problem.ProblemType;

/** What every change of an agreement begins with: who may, which version, in which state. */
@ApplicationScoped
class AgreementChanges {
  private final AgreementRepository agreements;
  private final AgreementDocuments documents;
  private final OrganisationService organisations;
  private final Clock clock;

  AgreementChanges(
      AgreementRepository agreements,
      AgreementDocuments documents,
      OrganisationService organisations,
      Clock clock) {
    this.agreements = agreements;
    this.documents = documents;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The agreement, locked until the change is made, for a coordinator of one of its parties. */
  PledgeAgreement forCoordinator(UUID id, Actor actor) {
    PledgeAgreement agreement = locked(id, actor);
    if (!Permissions.mayDraft(actor, slugs(agreement))) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties may do this.");
    }
    return agreement;
  }

  /**
   * The agreement, locked, for the approver of one party.
   *
   * @param organisation the party's slug
   */
  OrganisationView partyFor(PledgeAgreement agreement, String organisation, Actor actor) {
    OrganisationView party =
        organisations.withIds(agreement.parties).stream()
            .filter(candidate -> candidate.slug().equals(organisation))
            .findFirst()
            .orElseThrow(
                () -> ProblemType.NOT_FOUND.problem("No party of the agreement has this slug."));
    if (!Permissions.maySign(actor, organisation)) {
      var type =
          actor.has(Role.APPROVER) ? ProblemType.OTHER_ORGANISATION : ProblemType.NOT_PERMITTED;
      throw type.problem("Only an approver of the organisation itself signs for it.");
    }
    return party;
  }

  /** The agreement, locked; hidden from those who may not know of it. */
  PledgeAgreement locked(UUID id, Actor actor) {
    PledgeAgreement agreement = agreements.locked(id).orElseThrow(AgreementChanges::unknown);
    if (!agreement.published() && !Permissions.mayReadDraft(actor, slugs(agreement))) {
      throw unknown();
    }
    return agreement;
  }

  /** Refuses what only the given state allows. */
  static void in(AgreementStatus status, PledgeAgreement agreement) {
    if (agreement.status == status) {
      return;
    }
    throw status == AgreementStatus.DRAFT && agreement.published()
        ? ProblemType.FROZEN.problem(
            "Every party has signed the agreement. Propose an amendment instead.")
        : ProblemType.WRONG_STATE.problem(
            "The agreement is %s, not %s.".formatted(agreement.status.inWords(), status.inWords()));
  }

  static void check(IfMatch version, PledgeAgreement agreement) {
    version.check(agreement.version);
  }

  private Set<String> slugs(PledgeAgreement agreement) {
    return organisations.withIds(agreement.parties).stream()
        .map(OrganisationView::slug)
        .collect(Collectors.toSet());
  }

  /** Slugs of an agreement's parties. */
  Set<String> parties(UUID agreement) {
    return slugs(agreements.findById(agreement));
  }

  /** The agreement as it is after the change. */
  Stored<AgreementView> changed(PledgeAgreement agreement, boolean created) {
    agreements.flush();
    var document = documents.on(today(), List.of(agreement)).getFirst();
    return new Stored<>(document.agreement(), document.version(), created);
  }

  /** As exact as the database keeps it, so that the same always reads the same. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no agreement with this id that you may see.");
  }
}
