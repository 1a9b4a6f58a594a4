package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;

/** An occasion quota: each named occasion needs a record of its own. */
final class OccasionRule {
  private OccasionRule() {}

  static ActivityAssessment assess(OccasionQuota quota, Evidence evidence) {
    List<ItemResult> results =
        quota.occasions().stream().map(occasion -> occasion(occasion, evidence)).toList();
    AssessmentStatus status = status(results, evidence);
    return ActivityAssessment.of(
            status, evidence, null, ItemSentences.occasions(status, results, evidence))
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
    return ItemResult.any(results, PeriodStatus.NO_NEED)
        ? AssessmentStatus.NO_NEED_AROSE
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
    if (there.done() > 0) {
      return PeriodStatus.KEPT;
    }
    if (there.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    LocalDate date = occasion.date();
    if (date == null) {
      return there.over() ? PeriodStatus.MISSED : PeriodStatus.PENDING;
    }
    if (there.asOf().isBefore(date)) {
      return PeriodStatus.UPCOMING;
    }
    return there.closed(date) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
