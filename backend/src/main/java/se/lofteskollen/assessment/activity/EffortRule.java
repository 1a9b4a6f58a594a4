package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** An effort quota: hours over the agreement's whole period, or in every single period. */
final class EffortRule {
  private EffortRule() {}

  static ActivityAssessment assess(EffortQuota quota, Evidence evidence) {
    Every every = quota.every();
    return every == null ? together(quota, evidence) : everySingle(quota, every, evidence);
  }

  private static ActivityAssessment together(EffortQuota quota, Evidence evidence) {
    BigDecimal required = quota.minimumHours();
    BigDecimal done = evidence.hours();
    BigDecimal expected = Pace.expectedByNow(required, evidence);
    AssessmentStatus status = Pace.status(required, done, expected, evidence);
    BigDecimal missing = required.subtract(done).max(BigDecimal.ZERO);
    var figures =
        new Figures.Hours(
            required,
            done,
            evidence.hoursWaiting(),
            expected,
            missing,
            missing.signum() == 0 ? null : evidence.agreement().end());
    var sentences =
        new TotalSentences(hours(required), hours(done), hours(missing), done.signum() > 0);
    return ActivityAssessment.of(status, evidence, figures, sentences.of(status, evidence));
  }

  private static ActivityAssessment everySingle(EffortQuota quota, Every every, Evidence evidence) {
    BigDecimal required = quota.minimumHours();
    var periods = Periods.of(new PeriodGoal.Hours(required), evidence);
    AssessmentStatus status = periods.status();
    var figures =
        new Figures.Hours(
            required, evidence.hours(), evidence.hoursWaiting(), null, BigDecimal.ZERO, null);
    Wording promised =
        Words.both(
            "minst %s %s",
            "at least %s %s", hours(required), CalendarWords.when(every, CalendarFilter.NONE));
    var sentences = new RecurringSentences(promised, PeriodWords.of(every), periods);
    BigDecimal altogether = required.multiply(BigDecimal.valueOf(periods.answered()));
    Wording explanation =
        sentences.of(status, hours(evidence.hours()), evidence.hours().compareTo(altogether) >= 0);
    return ActivityAssessment.of(status, evidence, figures, explanation)
        .withPeriods(periods.results());
  }

  private static Wording hours(BigDecimal hours) {
    return Words.counted(hours, Unit.HOUR);
  }
}
