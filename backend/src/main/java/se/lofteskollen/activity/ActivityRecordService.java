package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** What was done is recorded, corrected, and verified by somebody else. */
@ApplicationScoped
public class ActivityRecordService {
  private final ActivityRecordRepository records;
  private final RecordViews views;
  private final AgreementService agreements;
  private final PlaceService places;
  private final AuditTrail audit;
  private final Clock clock;

  ActivityRecordService(
      ActivityRecordRepository records,
      RecordViews views,
      AgreementService agreements,
      PlaceService places,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.views = views;
    this.agreements = agreements;
    this.places = places;
    this.audit = audit;
    this.clock = clock;
  }

  /** A saved record, and whether it is new. */
  public record Saved(ActivityRecordView record, boolean created) {}

  /**
   * Records what was done under an id that the caller chose. The same content again is no error and
   * changes nothing, so that a retry after a lost answer is harmless.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the id has another content, 403
   *     when the actor belongs to no party, 422 when a rule is broken
   */
  @Transactional
  public Saved record(UUID id, NewActivityRecord content, Actor actor) {
    audit.acting(actor);
    AgreementView agreement = checked(content, actor);
    records.lockId(id);
    var existing = records.findByIdOptional(id);
    if (existing.isPresent()) {
      ActivityRecord record = existing.get();
      if (record.recordedBy(actor) && record.content().equals(content)) {
        return new Saved(views.of(record, Optional.of(actor)), false);
      }
      throw ProblemType.ALREADY_EXISTS.problem(
          "A record with this id exists and says something else. Choose a new id, or correct your"
              + " own record with PATCH.");
    }
    OrganisationView organisation = organisationOf(actor, agreement);
    var record = new ActivityRecord(id, agreement.id(), organisation.id(), content, actor, now());
    records.persistAndFlush(record);
    return new Saved(views.of(record, Optional.of(actor)), true);
  }

  /**
   * Corrects one's own record while it is not verified; a returned one waits again.
   *
   * @param change from what is stored to what it shall be
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another's record, 409 once
   *     verified, 412 when it has changed
   */
  @Transactional
  public ActivityRecordView correct(
      UUID id, UnaryOperator<NewActivityRecord> change, IfMatch version, Actor actor) {
    audit.acting(actor);
    ActivityRecord record = ownUnsettled(id, actor);
    version.check(record.version);
    NewActivityRecord content = change.apply(record.content());
    AgreementView agreement = checked(content, actor);
    if (!agreement.id().equals(record.agreementId)) {
      throw ProblemType.RULE_BROKEN.problem(
          "A record stays in its agreement.",
          FieldError.ofBody(
              "/activityIds", "OTHER_AGREEMENT", "must be activities of the same agreement"));
    }
    record.correct(content);
    records.flush();
    return views.of(record, Optional.of(actor));
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
    ActivityRecord record = locked(id);
    AgreementView agreement = agreements.get(record.agreementId.toString());
    Set<String> parties = agreement.partySlugs();
    if (!Permissions.mayVerify(actor, parties)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties verifies its records.");
    }
    if (!Permissions.mayVerify(actor, parties, record.recordedBy)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Nobody verifies their own record. Ask another coordinator.");
    }
    version.check(record.version);
    if (!record.waits()) {
      throw ProblemType.WRONG_STATE.problem("The record does not wait for verification.");
    }
    record.decide(request.decision(), request.reason(), actor, now());
    records.flush();
    return views.of(record, Optional.of(actor));
  }

  /** Takes over a record that was made elsewhere, with what became of it. */
  @Transactional
  public void register(RecordFromElsewhere taken) {
    var record =
        new ActivityRecord(
            taken.id(),
            taken.agreementId(),
            taken.organisationId(),
            taken.content(),
            taken.recordedBy(),
            taken.recordedAt());
    record.demonstration = taken.demonstration();
    if (taken.verifiedBy() != null) {
      record.decide(Decision.VERIFIED, null, taken.verifiedBy(), taken.recordedAt());
    }
    records.persist(record);
  }

  /** The agreement the content belongs to, once everything about it is in order. */
  private AgreementView checked(NewActivityRecord content, Actor actor) {
    List<ActivityView> activities = agreements.activities(content.activityIds());
    var agreementIds = activities.stream().map(ActivityView::agreementId).distinct().toList();
    if (activities.size() != content.activityIds().size() || agreementIds.size() != 1) {
      throw ProblemType.RULE_BROKEN.problem(
          "The record has to count towards activities of one agreement.",
          FieldError.ofBody(
              "/activityIds",
              "UNKNOWN_ACTIVITY",
              "must be activities of one and the same agreement"));
    }
    AgreementView agreement = agreements.get(agreementIds.getFirst().toString());
    if (!Permissions.mayRecord(actor, agreement.partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only recorders and coordinators of the agreement's parties record in it.");
    }
    UUID placeId = content.placeId();
    PlaceView place =
        placeId == null ? null : places.withIds(Set.of(placeId)).stream().findFirst().orElse(null);
    var errors = RecordRules.broken(content, agreement, activities, place, LocalDate.now(clock));
    if (!errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The record does not fit the agreement.", errors);
    }
    return agreement;
  }

  private static OrganisationView organisationOf(Actor actor, AgreementView agreement) {
    return agreement.parties().stream()
        .filter(party -> actor.organisations().contains(party.slug()))
        .findFirst()
        .orElseThrow();
  }

  private ActivityRecord ownUnsettled(UUID id, Actor actor) {
    ActivityRecord record = locked(id);
    if (!record.recordedBy(actor)) {
      throw ProblemType.NOT_PERMITTED.problem("Only the one who recorded it corrects it.");
    }
    if (record.settled()) {
      throw ProblemType.WRONG_STATE.problem("A verified record is not corrected any more.");
    }
    return record;
  }

  /** As exact as the database keeps it, so that the same record always reads the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private ActivityRecord locked(UUID id) {
    return records.locked(id).orElseThrow(ActivityRecordService::unknown);
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no public record with this id.");
  }
}
