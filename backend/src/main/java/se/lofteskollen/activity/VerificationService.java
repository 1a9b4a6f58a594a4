package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.problem.ProblemType;

/** What becomes of a record: somebody else verifies or returns it, or it is voided. */
@ApplicationScoped
public class VerificationService {
  private final ActivityRecordRepository records;
  private final RecordViews views;
  private final AgreementService agreements;
  private final AuditTrail audit;
  private final Clock clock;

  VerificationService(
      ActivityRecordRepository records,
      RecordViews views,
      AgreementService agreements,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.views = views;
    this.agreements = agreements;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Verifies or returns a record; never one's own.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor may not, 409 when it
   *     does not wait, 412 when it has changed
   */
  @Transactional
  public ActivityRecordView decide(
      UUID id, VerificationRequest request, IfMatch version, Actor actor) {
    audit.acting(actor);
    ActivityRecord record = records.locked(id).orElseThrow(RecordReadingService::unknown);
    Set<String> parties = parties(record);
    if (!Permissions.mayVerify(actor, parties)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties verifies its records.");
    }
    if (!Permissions.mayVerify(actor, parties, record.recordedBy)) {
      throw ProblemType.OWN_RECORD.problem(
          "Nobody verifies their own record. Ask another coordinator.");
    }
    version.check(record.version);
    if (!record.waits()) {
      throw ProblemType.WRONG_STATE.problem("The record does not wait for verification.");
    }
    record.decide(request.decision(), request.reason(), actor, clock.instant());
    records.flush();
    return views.of(record, Optional.of(actor));
  }

  /**
   * Takes a record back: it counts no more, and says why wherever it was readable.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor may not, 409 when it is
   *     voided already, 412 when it has changed
   */
  @Transactional
  public ActivityRecordView makeVoid(UUID id, VoidRequest request, IfMatch version, Actor actor) {
    audit.acting(actor);
    ActivityRecord record = records.locked(id).orElseThrow(RecordReadingService::unknown);
    if (!Permissions.mayVoid(actor, parties(record), record.recordedBy, record.settled())) {
      throw ProblemType.NOT_PERMITTED.problem(
          "A coordinator of one of the parties voids a record, or the one who recorded it while it"
              + " is not verified.");
    }
    version.check(record.version);
    if (record.voided()) {
      throw ProblemType.WRONG_STATE.problem("The record is voided already.");
    }
    record.becomeVoid(request.reason(), actor, clock.instant());
    records.flush();
    return views.of(record, Optional.of(actor));
  }

  private Set<String> parties(ActivityRecord record) {
    return agreements.get(record.agreementId.toString()).partySlugs();
  }
}
