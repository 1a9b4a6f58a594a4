package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.access.Role;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.problem.ProblemType;

/** What every change of a follow-up begins with: who may, and in which state. */
@ApplicationScoped
class FollowUpAccess {
  private final FollowUpRepository followUps;
  private final AgreementService agreements;

  FollowUpAccess(FollowUpRepository followUps, AgreementService agreements) {
    this.followUps = followUps;
    this.agreements = agreements;
  }

  /** The agreement, for a coordinator of one of its parties. */
  AgreementView forCoordinator(UUID agreement, Actor actor) {
    AgreementView view = agreements.get(agreement.toString());
    if (!Permissions.mayFollowUp(actor, view.partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties may do this.");
    }
    return view;
  }

  /** The follow-up, to be read; hidden from those who may not know of it. */
  FollowUp readable(UUID id, Actor actor) {
    return known(followUps.findByIdOptional(id), actor);
  }

  /** The follow-up, locked until the change is made; hidden from those who may not know of it. */
  FollowUp locked(UUID id, Actor actor) {
    return known(followUps.locked(id), actor);
  }

  private FollowUp known(Optional<FollowUp> found, Actor actor) {
    FollowUp followUp = found.orElseThrow(FollowUpAccess::unknown);
    if (!Permissions.mayReadFollowUp(actor, parties(followUp).partySlugs())) {
      throw unknown();
    }
    return followUp;
  }

  /** The follow-up for a coordinator, locked. */
  FollowUp lockedForCoordinator(UUID id, Actor actor) {
    FollowUp followUp = locked(id, actor);
    forCoordinator(followUp.agreementId, actor);
    return followUp;
  }

  /** The party that an approver acts for. */
  OrganisationView partyFor(FollowUp followUp, String organisation, Actor actor) {
    OrganisationView party =
        parties(followUp).parties().stream()
            .filter(candidate -> candidate.slug().equals(organisation))
            .findFirst()
            .orElseThrow(
                () -> ProblemType.NOT_FOUND.problem("No party of the agreement has this slug."));
    if (!Permissions.maySign(actor, organisation)) {
      var type =
          actor.has(Role.APPROVER) ? ProblemType.OTHER_ORGANISATION : ProblemType.NOT_PERMITTED;
      throw type.problem("Only an approver of the organisation itself approves for it.");
    }
    return party;
  }

  AgreementView parties(FollowUp followUp) {
    return agreements.get(followUp.agreementId.toString());
  }

  /** Refuses what only the given state allows. */
  static void in(FollowUpStatus status, FollowUp followUp) {
    if (followUp.status != status) {
      throw ProblemType.WRONG_STATE.problem(
          "The follow-up is %s, not %s.".formatted(followUp.status.inWords(), status.inWords()));
    }
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no follow-up with this id that you may see.");
  }
}
