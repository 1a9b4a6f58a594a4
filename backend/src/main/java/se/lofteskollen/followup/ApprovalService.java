package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** One text is submitted, each party approves or returns it, the last approval publishes it. */
@ApplicationScoped
public class ApprovalService {
  private final FollowUpRepository followUps;
  private final FollowUpAccess access;
  private final FollowUpViews views;
  private final ReportWriter writer;
  private final Snapshots snapshots;
  private final Publishing publishing;
  private final AuditTrail auditTrail;
  private final Clock clock;

  ApprovalService(
      FollowUpRepository followUps,
      FollowUpAccess access,
      FollowUpViews views,
      ReportWriter writer,
      Snapshots snapshots,
      Publishing publishing,
      AuditTrail auditTrail,
      Clock clock) {
    this.followUps = followUps;
    this.access = access;
    this.views = views;
    this.writer = writer;
    this.snapshots = snapshots;
    this.publishing = publishing;
    this.auditTrail = auditTrail;
    this.clock = clock;
  }

  /**
   * Submits the text to every party: from here on it stays as it is until it is returned.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is no draft, the period is not
   *     over or there is no summary, 412 or 428 when it is not the version that was read
   */
  @Transactional
  public Stored<FollowUpView> submit(UUID id, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    FollowUp followUp = access.lockedForCoordinator(id, actor);
    FollowUpAccess.in(FollowUpStatus.DRAFT, followUp);
    version.check(followUp.version);
    if (!followUp.periodEnd.isBefore(LocalDate.now(clock))) {
      throw notReady("/period", "NOT_OVER", "must be over");
    }
    if (followUp.content.summary() == null) {
      throw notReady("/summary", "SUMMARY_MISSING", "must say what a reader should know first");
    }
    Report report = writer.write(followUp, views.knownOn(followUp));
    followUp.submit(snapshots.keep(report), actor, clock.instant());
    return views.stored(followUp, false);
  }

  /**
   * Approves for one's own organisation; the last party's approval publishes.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another organisation, 409 when it
   *     is not submitted or the party has approved already, 412 or 428 when it is not a version
   *     since it was submitted, 422 when the checklist is not complete
   */
  @Transactional
  public Stored<FollowUpView> approve(
      UUID id, String organisation, Approval approval, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    FollowUp followUp = access.locked(id, actor);
    AgreementView agreement = access.parties(followUp);
    OrganisationView party = access.partyFor(followUp, organisation, actor);
    List<FollowUpApproval> approvals = followUps.approvals(id);
    if (approvals.stream().anyMatch(given -> given.key.organisationId().equals(party.id()))) {
      throw ProblemType.ALREADY_SIGNED.problem("Your organisation has approved this follow-up.");
    }
    FollowUpAccess.in(FollowUpStatus.SUBMITTED, followUp);
    // Each approval is another version, but the text is the one that was submitted.
    version.checkReadSince(followUp.version - approvals.size(), followUp.version);
    if (!EnumSet.allOf(ChecklistItem.class).equals(Set.copyOf(approval.checks()))) {
      throw ProblemType.RULE_BROKEN.problem(
          "A party approves when it has seen to everything on the checklist. Else return it.",
          FieldError.ofBody(
              "/checks", "CHECKLIST_INCOMPLETE", "must hold every item of the checklist"));
    }
    String submitted = Objects.requireNonNull(followUp.reportSha256);
    followUps.approve(
        followUp,
        new FollowUpApproval(
            new FollowUpApproval.Key(id, party.id()), submitted, approval, actor, clock.instant()));
    if (approvals.size() + 1 == agreement.parties().size()) {
      publishing.publish(followUp, agreement, clock.instant());
    }
    return views.stored(followUp, false);
  }

  /**
   * Sends it back to whoever writes it; what others have approved falls away.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another organisation, 409 when it
   *     is not submitted, 412 or 428 when it is not a version since it was submitted
   */
  @Transactional
  public Stored<FollowUpView> giveBack(
      UUID id, String organisation, String note, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    FollowUp followUp = access.locked(id, actor);
    OrganisationView party = access.partyFor(followUp, organisation, actor);
    FollowUpAccess.in(FollowUpStatus.SUBMITTED, followUp);
    version.checkReadSince(followUp.version - followUps.approvals(id).size(), followUp.version);
    int number = followUps.returns(id).size() + 1;
    followUps.giveBack(
        new FollowUpReturn(
            new FollowUpReturn.Key(id, number), party.id(), note, actor, clock.instant()));
    followUp.reopen();
    followUps.forgetApprovals(id);
    return views.stored(followUp, false);
  }

  /**
   * Begins another version of what is published, which stays public meanwhile.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is not published, 412 or 428
   *     when it is not the version that was read, 422 when it is to know what is to come
   */
  @Transactional
  public Stored<FollowUpView> correct(
      UUID id, Correction correction, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    FollowUp followUp = access.lockedForCoordinator(id, actor);
    FollowUpAccess.in(FollowUpStatus.PUBLISHED, followUp);
    version.check(followUp.version);
    KnownOn.check(correction.knownOn(), followUp.periodEnd, LocalDate.now(clock));
    followUp.correctionNote = correction.note();
    if (correction.knownOn() != null) {
      followUp.knownOn = correction.knownOn();
    }
    followUp.reopen();
    followUps.forgetApprovals(id);
    return views.stored(followUp, false);
  }

  private static RuntimeException notReady(String pointer, String code, String expected) {
    return ProblemType.WRONG_STATE.problem(
        "The follow-up cannot be submitted yet.", FieldError.ofBody(pointer, code, expected));
  }
}
