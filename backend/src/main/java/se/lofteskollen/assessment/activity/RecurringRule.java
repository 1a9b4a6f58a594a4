package se.lofteskollen.assessment.activity;

import java.util.List;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** A recurring quota: every single period reaches the minimum, or the mean of the periods does. */
final class RecurringRule {
  private RecurringRule() {}

  static ActivityAssessment assess(RecurringQuota quota, List<Place> places, Evidence evidence) {
    return switch (quota.scope()) {
      case IN_TOTAL -> together(quota, evidence);
      case EACH_PLACE ->
          PlaceRule.assess(
              places,
              evidence,
              RecurringSentences.promised(quota),
              there -> together(quota, there));
    };
  }

  private static ActivityAssessment together(RecurringQuota quota, Evidence evidence) {
    var periods = Periods.of(new PeriodGoal.Count(quota.minimum()), evidence);
    return quota.average() ? MeanRule.assess(quota, periods) : everySingle(quota, periods);
  }

  private static ActivityAssessment everySingle(RecurringQuota quota, Periods periods) {
    Evidence evidence = periods.evidence();
    AssessmentStatus status = periods.status();
    var sentences =
        new RecurringSentences(
            RecurringSentences.promised(quota), PeriodWords.of(quota.every()), periods);
    int done = evidence.done();
    Wording explanation =
        sentences.of(
            status,
            Words.counted(done, quota.unit()),
            done >= periods.answered() * quota.minimum());
    return ActivityAssessment.of(status, evidence, null, explanation)
        .withPeriods(periods.results());
  }
}
