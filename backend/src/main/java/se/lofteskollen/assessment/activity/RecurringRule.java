package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;

/** A recurring quota: every single period reaches the minimum, or the mean of the periods does. */
final class RecurringRule {
  private RecurringRule() {}

  static ActivityAssessment assess(RecurringQuota quota, Evidence evidence) {
    return switch (quota.scope()) {
      case IN_TOTAL -> together(quota, evidence);
      case EACH_PLACE ->
          PlaceRule.assess(evidence, PromisedWords.of(quota), there -> together(quota, there));
    };
  }

  private static ActivityAssessment together(RecurringQuota quota, Evidence evidence) {
    var periods = Periods.of(Chapter.measure(quota.counting()), evidence);
    return quota.average()
        ? MeanRule.assess(quota, periods)
        : everySingle(
            PromisedWords.of(quota),
            BigDecimal.valueOf(quota.minimum()),
            quota.maximum(),
            quota.counting().unit(),
            quota.recurrence(),
            periods);
  }

  /**
   * The answer where every single period has to reach the promise.
   *
   * @param promised with how often: at least 2 visits every month
   * @param required of a whole period
   */
  static ActivityAssessment everySingle(
      Wording promised,
      BigDecimal required,
      @Nullable Integer maximum,
      @Nullable Unit unit,
      Recurrence recurrence,
      Periods periods) {
    AssessmentStatus status = periods.status();
    var figures =
        new Figures.EachPeriod(
            required,
            maximum,
            periods.number(PeriodStatus.KEPT),
            periods.number(PeriodStatus.MISSED),
            periods.number(PeriodStatus.UNDETERMINED),
            periods.number(PeriodStatus.NO_INFORMATION));
    var sentences = new RecurringSentences(promised, unit, PeriodWords.of(recurrence), periods);
    return ActivityAssessment.of(status, periods.evidence(), figures, sentences.of(status))
        .withPeriods(periods.results());
  }
}
