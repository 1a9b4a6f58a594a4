package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.ShareQuota;

/** A share quota: the part in the activity's own count, settled when the agreement is over. */
final class ShareRule {
  private ShareRule() {}

  static ActivityAssessment assess(ShareQuota quota, Evidence evidence) {
    Figures.Share figures = figures(quota, evidence);
    AssessmentStatus status = status(quota, figures, evidence);
    return ActivityAssessment.of(
        status, evidence, figures, new ShareSentences(quota, figures, evidence).of(status));
  }

  private static AssessmentStatus status(
      ShareQuota quota, Figures.Share figures, Evidence evidence) {
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    boolean none = figures.whole().upper() == 0;
    boolean reached = evidence.tally().hasShare(quota.minimumPercent());
    boolean mayBe = evidence.tally().mayHaveShare(quota.minimumPercent());
    boolean everything = quota.minimumPercent().compareTo(ShareQuota.ALL) == 0;
    if (evidence.excused() && !(reached && evidence.over())) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (everything && !mayBe) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (!none && !reached && mayBe) {
      return AssessmentStatus.UNDETERMINED;
    }
    if (!evidence.covered()) {
      return AssessmentStatus.NO_INFORMATION;
    }
    if (!evidence.over()) {
      return reached || none ? AssessmentStatus.ON_TRACK : AssessmentStatus.BEHIND;
    }
    if (none && evidence.anythingVerified()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    return reached ? AssessmentStatus.KEPT : AssessmentStatus.NOT_KEPT;
  }

  private static Figures.Share figures(ShareQuota quota, Evidence evidence) {
    Amount whole = evidence.done();
    Amount part = evidence.tally().part();
    long missing = missing(quota.minimumPercent(), whole.stated(), part.stated());
    return new Figures.Share(
        quota.minimumPercent(),
        whole,
        part,
        percent(part.stated(), whole.stated()),
        missing,
        missing == 0 ? null : evidence.agreement().end());
  }

  /**
   * The smallest m with (part + m) / (whole + m) at least the share; where everything has to be of
   * the part, how many are not.
   */
  private static long missing(BigDecimal percent, long whole, long part) {
    BigDecimal lack =
        percent
            .multiply(BigDecimal.valueOf(whole))
            .subtract(ShareQuota.ALL.multiply(BigDecimal.valueOf(part)));
    if (lack.signum() <= 0) {
      return 0;
    }
    BigDecimal rest = ShareQuota.ALL.subtract(percent);
    return rest.signum() == 0
        ? whole - part
        : lack.divide(rest, 0, RoundingMode.CEILING).longValueExact();
  }

  /** One decimal, rounded down, so that what falls short never looks reached. */
  static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : ShareQuota.ALL
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
  }
}
