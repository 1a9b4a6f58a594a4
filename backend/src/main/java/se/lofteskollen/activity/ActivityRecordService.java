package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** What was done is recorded and corrected by the one who did it. */
@ApplicationScoped
public class ActivityRecordService {
  private final ActivityRecordRepository records;
  private final RecordLookup lookup;
  private final RecordViews views;
  private final AgreementService agreements;
  private final AuditTrail audit;
  private final Clock clock;

  ActivityRecordService(
      ActivityRecordRepository records,
      RecordLookup lookup,
      RecordViews views,
      AgreementService agreements,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.lookup = lookup;
    this.views = views;
    this.agreements = agreements;
    this.audit = audit;
    this.clock = clock;
  }

  /** A saved record, and whether it is new. */
  public record Saved(ActivityRecordView record, boolean created) {}

  /**
   * Records what was done under an id that the caller chose. The same content again is no error and
   * changes nothing, so that a retry after a lost answer is harmless.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the id has another content or the
   *     agreement is not signed, 403 when the actor belongs to no party, 422 when a rule is broken
   */
  @Transactional
  public Saved record(UUID id, NewActivityRecord content, Actor actor) {
    audit.acting(actor);
    AgreementView agreement = admitted(content, actor);
    OrganisationView organisation = RecordAdmission.organisationOf(content, actor, agreement);
    records.lockNew(id);
    var existing = records.findByIdOptional(id);
    if (existing.isPresent()) {
      ActivityRecord record = existing.get();
      if (!record.isRetry(content, organisation.id(), actor)) {
        throw RecordAdmission.TAKEN.problem();
      }
      return new Saved(views.of(record, Optional.of(actor)), false);
    }
    var record =
        new ActivityRecord(id, agreement.id(), organisation.id(), content, actor, clock.instant());
    records.persistAndFlush(record);
    return new Saved(views.of(record, Optional.of(actor)), true);
  }

  /**
   * Corrects one's own record while it is not verified; a returned one waits again.
   *
   * @param change from what is stored to what it shall be
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another's record, 409 once it is
   *     verified or voided, 412 when it has changed
   */
  @Transactional
  public ActivityRecordView correct(
      UUID id, UnaryOperator<NewActivityRecord> change, IfMatch version, Actor actor) {
    audit.acting(actor);
    ActivityRecord record = ownUnsettled(id, actor);
    version.check(record.version);
    NewActivityRecord content = change.apply(record.content());
    AgreementView agreement = admitted(content, actor);
    if (!agreement.id().equals(record.agreementId)) {
      throw ProblemType.RULE_BROKEN.problem(
          "A record stays in its agreement.",
          FieldError.ofBody(
              "/towards", "OTHER_AGREEMENT", "must be activities of the same agreement"));
    }
    record.correct(
        content,
        content.organisation() == null
            ? record.organisationId
            : RecordAdmission.organisationOf(content, actor, agreement).id());
    records.flush();
    return views.of(record, Optional.of(actor));
  }

  /**
   * Takes over a record that was made elsewhere, with what became of it. Whoever acts in the
   * transaction answers for its fitting the agreement: {@link #broken}.
   */
  @Transactional
  public void register(RecordFromElsewhere taken) {
    records.persist(new ActivityRecord(taken));
  }

  /**
   * What keeps records that were made elsewhere from being taken over into the agreement: for each
   * of them its errors, with pointers into the record. Figures that its source does not give are
   * not asked for. A record that was made under an earlier wording need fit only that.
   *
   * @param wordings of the agreement, oldest first
   * @param contents whose activities each stand in one of them
   */
  @Transactional
  public List<List<FieldError>> broken(
      List<AgreementDocument> wordings, List<NewActivityRecord> contents) {
    Known known = lookup.about(contents);
    List<Known> newestFirst =
        wordings.reversed().stream().map(wording -> lookup.asWorded(wording, known)).toList();
    LocalDate today = LocalDate.now(clock);
    return contents.stream().map(content -> broken(content, newestFirst, today)).toList();
  }

  private static List<FieldError> broken(
      NewActivityRecord content, List<Known> newestFirst, LocalDate today) {
    List<List<FieldError>> byWording =
        newestFirst.stream()
            .filter(wording -> wording.names(content))
            .map(
                wording ->
                    RecordRules.brokenElsewhere(
                        content, wording.agreementOf(content).orElseThrow(), wording, today))
            .toList();
    if (byWording.isEmpty()) {
      return List.of(
          FieldError.ofBody(
              "/towards",
              "NEVER_TOGETHER",
              "must be activities that stood in the same wording of the agreement"));
    }
    return byWording.stream().filter(List::isEmpty).findFirst().orElse(byWording.getFirst());
  }

  /** Drops what a draft was taken over with; another agreement keeps what it has. */
  @Transactional
  public void forget(UUID agreementId) {
    boolean draft =
        agreements.withIds(List.of(agreementId)).stream()
            .anyMatch(agreement -> agreement.status() == AgreementStatus.DRAFT);
    if (draft) {
      records.of(agreementId, EnumSet.allOf(RecordStatus.class)).forEach(records::delete);
      records.flush();
    }
  }

  /** The agreement the content belongs to, once everything about it is in order. */
  private AgreementView admitted(NewActivityRecord content, Actor actor) {
    Known known = lookup.held(List.of(content));
    new RecordAdmission(known, actor, LocalDate.now(clock))
        .refusal(content)
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
    return known.agreementOf(content).orElseThrow();
  }

  private ActivityRecord ownUnsettled(UUID id, Actor actor) {
    ActivityRecord record = records.locked(id).orElseThrow(RecordReadingService::unknown);
    if (!record.recordedBy(actor)) {
      throw ProblemType.NOT_PERMITTED.problem("Only the one who recorded it corrects it.");
    }
    if (record.settled()) {
      throw ProblemType.WRONG_STATE.problem(
          record.voided()
              ? "A voided record is not corrected any more."
              : "A verified record is not corrected any more.");
    }
    return record;
  }
}
