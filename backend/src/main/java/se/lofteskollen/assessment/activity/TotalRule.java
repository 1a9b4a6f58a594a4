package se.lofteskollen.assessment.activity;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Unit;

/** A total quota: met once the sum is reached, and then for good. */
final class TotalRule {
  private TotalRule() {}

  static ActivityAssessment assess(TotalQuota quota, Evidence evidence) {
    return switch (quota.scope()) {
      case IN_TOTAL -> together(quota, evidence);
      case EACH_PLACE ->
          PlaceRule.assess(evidence, PromisedWords.of(quota), there -> together(quota, there));
    };
  }

  private static ActivityAssessment together(TotalQuota quota, Evidence evidence) {
    Measure measure = Chapter.measure(quota.counting());
    Unit unit = quota.counting().unit();
    Amount done = measure.done(evidence.tally().sums());
    Long expected = Pace.expectedByNow(quota.minimum(), measure, evidence);
    var status = Pace.status(quota.minimum(), done, expected, evidence);
    var figures = figures(quota.minimum(), quota.maximum(), done, expected, evidence);
    var sentences =
        new TotalSentences(PromisedWords.of(quota), quota.minimum(), done, unit, measure, evidence);
    return ActivityAssessment.of(status, evidence, figures, sentences.of(status))
        .counting(done, measure.waiting(evidence.tally().sums()));
  }

  static Figures.Total figures(
      int required,
      @Nullable Integer maximum,
      Amount done,
      @Nullable Long expected,
      Evidence evidence) {
    long missing = Math.max(0, required - done.lower());
    return new Figures.Total(
        required,
        maximum,
        expected == null ? null : Math.toIntExact(expected),
        missing,
        missing == 0 ? null : evidence.agreement().end());
  }
}
