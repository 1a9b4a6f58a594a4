package se.lofteskollen.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.ActivityAssessor;
import se.lofteskollen.assessment.activity.ActivityLedger;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.assessment.activity.Performance;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.shared.problem.Isolated;
import se.lofteskollen.shared.time.SwedishHolidays;

/**
 * What counts in one agreement as of a revision of its records, and the sums of each activity. For
 * several threads: each method sees the whole as of one revision.
 */
final class AgreementLedger {
  private final Map<UUID, Entry> records = new HashMap<>();
  private final Map<UUID, ActivityLedger> ledgers = new HashMap<>();
  private long revision;

  /**
   * A record as it counts since a revision.
   *
   * @param towards by activity; empty when it never counted or is gone
   */
  record Change(UUID recordId, long revision, Lifetime lifetime, Map<UUID, Performance> towards) {}

  /** A record towards each of its activities, and since when what about it is known. */
  private record Entry(Lifetime lifetime, Map<UUID, Performance> towards) {
    /** What counts as things stand; nothing where it was taken back. */
    Map<UUID, Performance> standing() {
      return lifetime.stands() ? towards : Map.of();
    }
  }

  /** The revision that it has seen everything up to; 0 for nothing. */
  synchronized long revision() {
    return revision;
  }

  synchronized int size() {
    return records.size();
  }

  /**
   * Takes in what changed.
   *
   * @param changes every record whose revision lies above one that this had seen, as of one moment;
   *     what another thread has taken in meanwhile is passed over
   */
  synchronized void take(Collection<Change> changes) {
    long newest = revision;
    for (Change change : changes) {
      if (change.revision() > revision) {
        replace(change);
        newest = Math.max(newest, change.revision());
      }
    }
    revision = newest;
  }

  /**
   * The answers of a day for the activities of the text that is in force.
   *
   * @param promises by activity; where one is another than before, its sums are built anew
   */
  synchronized Map<UUID, ActivityAssessment> assess(Map<UUID, Promise> promises, LocalDate today) {
    var answers = new HashMap<UUID, ActivityAssessment>();
    promises.forEach(
        (activity, promise) ->
            answers.put(activity, answered(activity, () -> assess(activity, promise, today))));
    return answers;
  }

  /**
   * The answers of another day, or another text, from the records as they were known then: no sums
   * are kept of them.
   */
  synchronized Map<UUID, ActivityAssessment> assessOnce(Map<UUID, Promise> promises, AsOf asOf) {
    var answers = new HashMap<UUID, ActivityAssessment>();
    promises.forEach(
        (activity, promise) ->
            answers.put(activity, answered(activity, () -> fromRecords(activity, promise, asOf))));
    return answers;
  }

  private ActivityAssessment answered(UUID activity, Supplier<ActivityAssessment> answer) {
    return Isolated.answer(
        "activity " + activity,
        answer,
        () -> {
          ledgers.remove(activity);
          return ActivityAssessor.unanswered();
        });
  }

  private ActivityAssessment assess(UUID activity, Promise promise, LocalDate today) {
    ActivityLedger ledger = ledger(activity, promise);
    return ledger.answersFor(today)
        ? ledger.assess(AsOf.on(today))
        : ActivityAssessor.assess(
            promise, performances(activity), AsOf.on(today), SwedishHolidays::isHoliday);
  }

  private ActivityLedger ledger(UUID activity, Promise promise) {
    ActivityLedger known = ledgers.get(activity);
    if (known != null && known.promise().equals(promise)) {
      return known;
    }
    var built = new ActivityLedger(promise, SwedishHolidays::isHoliday);
    performances(activity).forEach(built::add);
    ledgers.put(activity, built);
    return built;
  }

  private ActivityAssessment fromRecords(UUID activity, Promise promise, AsOf asOf) {
    return ActivityAssessor.assess(
        promise, knownOn(asOf.reportedBy(), activity), asOf, SwedishHolidays::isHoliday);
  }

  private List<Performance> performances(UUID activity) {
    return records.values().stream()
        .map(entry -> entry.standing().get(activity))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What was verified later was waiting then, and what was voided later stood. */
  private List<Performance> knownOn(LocalDate day, UUID activity) {
    return records.values().stream()
        .filter(entry -> entry.lifetime().isKnownOn(day))
        .flatMap(
            entry ->
                Stream.ofNullable(entry.towards().get(activity))
                    .map(done -> done.withVerified(entry.lifetime().isVerifiedOn(day))))
        .toList();
  }

  private void replace(Change change) {
    var entry = new Entry(change.lifetime(), change.towards());
    Entry before =
        change.towards().isEmpty()
            ? records.remove(change.recordId())
            : records.put(change.recordId(), entry);
    if (before != null) {
      before.standing().forEach((activity, done) -> update(activity, sums -> sums.remove(done)));
    }
    entry.standing().forEach((activity, done) -> update(activity, sums -> sums.add(done)));
  }

  /** Sums that cannot be kept are built anew when they are asked for. */
  private void update(UUID activity, Consumer<ActivityLedger> change) {
    ActivityLedger ledger = ledgers.get(activity);
    if (ledger != null) {
      Isolated.answer(
          "the sums of activity " + activity,
          () -> {
            change.accept(ledger);
            return ledger;
          },
          () -> ledgers.remove(activity));
    }
  }
}
