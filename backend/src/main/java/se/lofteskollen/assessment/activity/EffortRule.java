package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Recurrence;

/** An effort quota: hours over the agreement's whole period, or in every single period. */
final class EffortRule {
  private EffortRule() {}

  static ActivityAssessment assess(EffortQuota quota, Evidence evidence) {
    Recurrence recurrence = quota.recurrence();
    return recurrence == null
        ? together(quota, evidence)
        : RecurringRule.everySingle(
            PromisedWords.of(quota),
            quota.minimumHours(),
            null,
            null,
            recurrence,
            Periods.of(Measure.HOURS, evidence));
  }

  private static ActivityAssessment together(EffortQuota quota, Evidence evidence) {
    long required = Hundredths.of(quota.minimumHours());
    Sums sums = evidence.tally().sums();
    Amount done = sums.hours();
    Long expected = Pace.expectedByNow(required, Measure.HOURS, evidence);
    AssessmentStatus status = Pace.status(required, done, expected, evidence);
    long missing = Math.max(0, required - done.lower());
    var figures =
        new Figures.Hours(
            quota.minimumHours(),
            done,
            Hundredths.hours(sums.hoursWaiting().stated()),
            hours(expected),
            Hundredths.hours(missing),
            missing == 0 ? null : evidence.agreement().end());
    var sentences =
        new TotalSentences(PromisedWords.of(quota), required, done, null, Measure.HOURS, evidence);
    return ActivityAssessment.of(status, evidence, figures, sentences.of(status));
  }

  private static @Nullable BigDecimal hours(@Nullable Long hundredths) {
    return hundredths == null ? null : Hundredths.hours(hundredths);
  }
}
