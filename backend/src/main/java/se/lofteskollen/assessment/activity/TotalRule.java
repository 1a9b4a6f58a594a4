package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Words;

/** A total quota: met once the sum is reached, and then for good. */
final class TotalRule {
  private TotalRule() {}

  static ActivityAssessment assess(TotalQuota quota, List<Place> places, Evidence evidence) {
    return switch (quota.scope()) {
      case IN_TOTAL -> together(quota, evidence);
      case EACH_PLACE ->
          PlaceRule.assess(
              places,
              evidence,
              Words.both("minst %s", "at least %s", Words.counted(quota.minimum(), quota.unit())),
              there -> together(quota, there));
    };
  }

  private static ActivityAssessment together(TotalQuota quota, Evidence evidence) {
    int done = evidence.done();
    BigDecimal required = BigDecimal.valueOf(quota.minimum());
    BigDecimal expected = Pace.expectedByNow(required, evidence);
    var status = Pace.status(required, BigDecimal.valueOf(done), expected, evidence);
    var figures = figures(quota.minimum(), done, expected, evidence);
    var sentences =
        new TotalSentences(
            Words.counted(quota.minimum(), quota.unit()),
            Words.counted(done, quota.unit()),
            Words.counted(figures.missing(), quota.unit()),
            done > 0);
    return ActivityAssessment.of(status, evidence, figures, sentences.of(status, evidence));
  }

  static Figures.Total figures(
      int required, int done, @Nullable BigDecimal expected, Evidence evidence) {
    int missing = Math.max(0, required - done);
    return new Figures.Total(
        required,
        expected == null ? null : expected.intValueExact(),
        missing,
        missing == 0 ? null : evidence.agreement().end());
  }
}
