package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.activity.BatchResultView.RowStatus;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.problem.ProblemType;

/** Many records in one transaction; what they refer to is looked up once for all of them. */
@ApplicationScoped
public class RecordBatchService {
  private final ActivityRecordRepository records;
  private final RecordLookup lookup;
  private final Advisers advisers;
  private final AuditTrail audit;
  private final Clock clock;

  RecordBatchService(
      ActivityRecordRepository records,
      RecordLookup lookup,
      Advisers advisers,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.lookup = lookup;
    this.advisers = advisers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records the rows that are in order. A row whose id is recorded with the same content changes
   * nothing, so that the whole batch may be sent again.
   *
   * @param rows with an id each of their own
   * @return what became of each of them
   */
  @Transactional
  public List<RowOutcome> recordEach(List<IndexedRow> rows, Actor actor) {
    audit.acting(actor);
    Judged judged = judge(rows, actor);
    save(judged.fresh(), actor);
    return judged.outcomes();
  }

  /** What would become of the rows, and what to know about them; nothing is saved. */
  @Transactional
  public List<RowOutcome> check(List<IndexedRow> rows, Actor actor) {
    return judge(rows, actor).outcomes();
  }

  /**
   * Records all rows or none.
   *
   * @param refused those that could not be read
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with the errors of every row when one
   *     is refused
   */
  @Transactional
  public List<RowOutcome> recordAll(List<IndexedRow> rows, List<RowOutcome> refused, Actor actor) {
    audit.acting(actor);
    Judged judged = judge(rows, actor);
    judged.outcomes().addAll(refused);
    var errors =
        judged.outcomes().stream()
            .sorted(Comparator.comparing(RowOutcome::index))
            .map(RowOutcome::refusal)
            .filter(Objects::nonNull)
            .flatMap(refusal -> refusal.errors().stream())
            .toList();
    if (!errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem(
          "Nothing was recorded. Correct the rows that errors names and send all of them again.",
          errors);
    }
    save(judged.fresh(), actor);
    return judged.outcomes();
  }

  private record Fresh(IndexedRow row, AgreementView agreement) {}

  private record Judged(List<RowOutcome> outcomes, List<Fresh> fresh) {}

  private Judged judge(List<IndexedRow> rows, Actor actor) {
    Known known = lookup.held(rows.stream().map(row -> row.row().record()).toList());
    var admission = new RecordAdmission(known, actor, LocalDate.now(clock));
    records.lockNew();
    Map<UUID, ActivityRecord> existing =
        records.withIds(rows.stream().map(row -> row.row().id()).toList()).stream()
            .collect(Collectors.toMap(record -> record.id, Function.identity()));
    AdviceGiver advice =
        advisers.about(rows.stream().map(row -> row.row().record()).toList(), known);
    var judged = new Judged(new ArrayList<>(), new ArrayList<>());
    for (IndexedRow row : rows) {
      NewActivityRecord content = row.row().record();
      @Nullable Refusal refusal = admission.refusal(content).orElse(null);
      @Nullable ActivityRecord stored = existing.get(row.row().id());
      if (refusal != null) {
        judged.outcomes().add(RowOutcome.refused(row, refusal));
      } else if (stored == null) {
        judged.fresh().add(new Fresh(row, known.agreementOf(content).orElseThrow()));
        judged
            .outcomes()
            .add(
                RowOutcome.of(
                    row,
                    RowStatus.CREATED,
                    advice.on(content, organisation(known, content, actor), row.row().id())));
      } else if (stored.isRetry(content, organisation(known, content, actor), actor)) {
        judged.outcomes().add(RowOutcome.of(row, RowStatus.UNCHANGED, List.of()));
      } else {
        judged.outcomes().add(RowOutcome.refused(row, RecordAdmission.TAKEN));
      }
    }
    return judged;
  }

  private static UUID organisation(Known known, NewActivityRecord content, Actor actor) {
    AgreementView agreement = known.agreementOf(content).orElseThrow();
    return RecordAdmission.organisationOf(content, actor, agreement).id();
  }

  private void save(List<Fresh> fresh, Actor actor) {
    Instant now = clock.instant();
    for (Fresh each : fresh) {
      BatchRow row = each.row().row();
      AgreementView agreement = each.agreement();
      UUID organisation = RecordAdmission.organisationOf(row.record(), actor, agreement).id();
      records.persist(
          new ActivityRecord(row.id(), agreement.id(), organisation, row.record(), actor, now));
    }
    records.flush();
  }
}
