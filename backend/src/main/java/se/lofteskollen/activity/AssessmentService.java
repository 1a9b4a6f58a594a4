package se.lofteskollen.activity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lofteskollen.activity.AgreementLedger.Change;
import se.lofteskollen.activity.ChangedRecordRepository.Row;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.assessment.activity.Performance;
import se.lofteskollen.assessment.promise.Promise;

/**
 * Was it done as promised? Keeps what counts in memory and reads from the database only what
 * changed since, on each request: an answer is never older than the request.
 */
@ApplicationScoped
public class AssessmentService {
  /** Records in memory at most, over all agreements; the least used agreements give way. */
  private static final long MOST_RECORDS = 500_000;

  /** What an agreement weighs besides its records, so that empty ones are not without number. */
  private static final int AN_AGREEMENT = 100;

  private final ChangedRecordRepository changes;
  private final Clock clock;
  private final Cache<UUID, AgreementLedger> ledgers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_RECORDS)
          .weigher((UUID _, AgreementLedger ledger) -> AN_AGREEMENT + ledger.size())
          .build();

  AssessmentService(ChangedRecordRepository changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * The answer for each activity.
   *
   * @param promises by agreement and activity, as the text was on that day
   * @param asOf what was done by its day, as far as it was recorded, verified and not voided by the
   *     day on which it is known
   * @throws IllegalStateException in a transaction that has changed records of one of them: what it
   *     may yet take back is not to be remembered
   */
  @Transactional
  public Map<UUID, ActivityAssessment> assess(Map<UUID, Map<UUID, Promise>> promises, AsOf asOf) {
    Map<UUID, AgreementLedger> current = upToDate(promises.keySet());
    boolean today = asOf.equals(AsOf.on(LocalDate.now(clock)));
    var answers = new HashMap<UUID, ActivityAssessment>();
    promises.forEach(
        (agreement, activities) -> {
          AgreementLedger ledger = Objects.requireNonNull(current.get(agreement));
          answers.putAll(
              today ? ledger.assess(activities, asOf.day()) : ledger.assessOnce(activities, asOf));
        });
    return answers;
  }

  private Map<UUID, AgreementLedger> upToDate(Set<UUID> agreements) {
    Map<UUID, AgreementLedger> found =
        agreements.stream()
            .collect(Collectors.toMap(id -> id, id -> ledgers.get(id, _ -> new AgreementLedger())));
    var known = new HashMap<UUID, Long>();
    found.forEach((agreement, ledger) -> known.put(agreement, ledger.revision()));
    List<Row> rows = known.isEmpty() ? List.of() : changes.changedSince(known);
    if (rows.stream().anyMatch(Row::amidChange)) {
      throw new IllegalStateException("Assessments are not read amid a change.");
    }
    rows.stream()
        .collect(Collectors.groupingBy(Row::agreementId))
        .forEach(
            (agreement, changed) -> {
              AgreementLedger ledger = Objects.requireNonNull(found.get(agreement));
              ledger.take(changes(changed));
              // weighed again
              ledgers.put(agreement, ledger);
            });
    return found;
  }

  private static Collection<Change> changes(List<Row> rows) {
    var byRecord = new HashMap<UUID, Change>();
    for (Row row : rows) {
      Change change =
          byRecord.computeIfAbsent(
              row.recordId(), id -> new Change(id, row.revision(), lifetime(row), new HashMap<>()));
      UUID activity = row.activityId();
      if (activity != null) {
        change.towards().put(activity, performance(row));
      }
    }
    return new ArrayList<>(byRecord.values());
  }

  /** Of a record that is gone nothing was ever known. */
  private static Lifetime lifetime(Row row) {
    LocalDate reported = row.reported();
    return new Lifetime(reported == null ? LocalDate.MAX : reported, row.decided(), row.voided());
  }

  private static Performance performance(Row row) {
    LocalDate day = Objects.requireNonNull(row.performedOn());
    LocalDate until = row.performedUntil();
    String places = row.places();
    return new Performance(
        day,
        until == null ? day : until,
        Objects.requireNonNull(row.count()),
        row.exactness(),
        Objects.requireNonNull(row.verified()),
        row.item(),
        places == null ? Set.of() : Set.copyOf(Arrays.asList(places.split(" ", -1))),
        row.subCount(),
        row.hours(),
        row.responseMinutes(),
        row.durationMinutes(),
        row.noNeedReason());
  }
}
