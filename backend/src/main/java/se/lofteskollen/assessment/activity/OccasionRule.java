package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.promise.Occasion;

/** An occasion quota: each named occasion needs a record of its own. */
final class OccasionRule {
  private OccasionRule() {}

  static ActivityAssessment assess(Evidence evidence) {
    List<ItemResult> results =
        evidence.chapter().occasions().stream()
            .map(occasion -> occasion(occasion, evidence))
            .toList();
    AssessmentStatus status = status(results, evidence);
    var figures =
        new Figures.Occasions(
            results.size(),
            ItemResult.number(results, PeriodStatus.KEPT),
            ItemResult.number(results, PeriodStatus.MISSED));
    return ActivityAssessment.of(
            status, evidence, figures, ItemSentences.occasions(status, results, evidence))
        .withOccasions(results);
  }

  private static AssessmentStatus status(List<ItemResult> results, Evidence evidence) {
    if (ItemResult.all(results, PeriodStatus.KEPT)) {
      return AssessmentStatus.KEPT;
    }
    if (ItemResult.any(results, PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (ItemResult.any(results, PeriodStatus.NO_INFORMATION)) {
      return AssessmentStatus.NO_INFORMATION;
    }
    if (ItemResult.any(results, PeriodStatus.UNDETERMINED)) {
      return AssessmentStatus.UNDETERMINED;
    }
    if (ItemResult.any(results, PeriodStatus.NO_NEED)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return ItemResult.any(results, PeriodStatus.NO_DEADLINE)
        ? AssessmentStatus.NO_DEADLINE
        : AssessmentStatus.ON_TRACK;
  }

  private static ItemResult occasion(Occasion occasion, Evidence evidence) {
    Evidence there = evidence.of(occasion.key());
    return new ItemResult(
        occasion.key(),
        occasion.name(),
        occasion.date(),
        there.done(),
        there.waiting(),
        status(occasion, there));
  }

  private static PeriodStatus status(Occasion occasion, Evidence there) {
    if (there.done().reaches(1)) {
      return PeriodStatus.KEPT;
    }
    if (there.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    LocalDate date = occasion.date();
    if (date == null) {
      return there.notStarted() ? PeriodStatus.PENDING : ItemResult.notReached(there);
    }
    if (there.asOf().isBefore(date)) {
      return PeriodStatus.UPCOMING;
    }
    boolean closed = there.closed(date);
    boolean covered = there.coverage().contains(date);
    if (!closed && covered) {
      return PeriodStatus.PENDING;
    }
    if (there.done().mayReach(1)) {
      return PeriodStatus.UNDETERMINED;
    }
    return covered ? PeriodStatus.MISSED : PeriodStatus.NO_INFORMATION;
  }
}
