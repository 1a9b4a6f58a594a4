package se.lofteskollen.followup;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.pledge.AgreementView;

/**
 * Something that somebody has to do about a follow-up.
 *
 * @param occasion tells one need from another of the same kind: asked for again is another need
 * @param organisations slugs of those whose coordinators, or approvers, have to act
 * @param note why it was sent back; of a returned one only
 * @param revised of a revised value only
 */
public record Need(
    TaskKind kind,
    AgreementView agreement,
    PlannedPeriod period,
    @Nullable UUID followUpId,
    String occasion,
    Set<String> organisations,
    @Nullable String note,
    TaskView.@Nullable RevisedMeasurement revised) {

  /** Whether an approver has to act, and not a coordinator. */
  public boolean isForApprovers() {
    return kind == TaskKind.FOLLOW_UP_TO_APPROVE;
  }

  boolean isAboutItsDueDay() {
    return kind == TaskKind.FOLLOW_UP_DUE || kind == TaskKind.FOLLOW_UP_LATE;
  }

  boolean isFor(Actor actor) {
    return isForApprovers()
        ? organisations.stream().anyMatch(party -> Permissions.maySign(actor, party))
        : Permissions.mayFollowUp(actor, organisations);
  }

  TaskView task() {
    return new TaskView(
        kind,
        agreement.id(),
        agreement.slug(),
        agreement.title(),
        period,
        followUpId,
        note,
        revised);
  }
}
