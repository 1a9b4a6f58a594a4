package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Two counts of events, compared as rates: the exact conditional test.
 *
 * <p>Given the sum n = x₁ + x₂, the later count x₂ is Binomial(n, t₂/(t₁+t₂)) when the rates are
 * the same. The interval of its share is that of Clopper and Pearson (1934, Biometrika 26:404–413);
 * each end p gives the rate ratio (t₁/t₂)·p/(1−p). Source: Przyborowski, J. and Wilenski, H.
 * (1940), Biometrika 31:313–323; R's {@code poisson.test} computes the same.
 *
 * <p>Where earlier periods have varied more than chance (dispersion φ > 1, {@link Dispersion}), the
 * interval is that of the effective counts x/φ, by the quantiles of the Beta distribution that
 * Clopper and Pearson's interval has: a count with the variance φμ, over φ, has the variance of a
 * Poisson count (McCullagh, P. and Nelder, J. A. 1989, Generalized Linear Models, 2nd ed., section
 * 6.2). Both ends of the interval rise with every later event, whatever φ is.
 *
 * @param ratio rate after / rate before, without unit; infinite where only the earlier count is
 *     zero, NaN where both are
 * @param interval of the ratio; from 0 to infinity where both counts are zero
 * @param p two-sided, of the exact test and <em>without φ</em>: the probability, were the rates the
 *     same, of all outcomes that are no more likely than this one (R's rule). It may say otherwise
 *     than the interval near the limit; verdicts are taken from the interval
 */
public record RateComparison(double ratio, Interval interval, double p) {
  /** As many events in all as can be compared. */
  public static final long MOST_EVENTS = Integer.MAX_VALUE;

  /**
   * Compares a later count with an earlier one.
   *
   * @param before number of events, 0 or more
   * @param exposureBefore days, or person-years, above 0
   * @param after number of events, 0 or more
   * @param exposureAfter in the unit of {@code exposureBefore}
   * @param alpha 1 − confidence level, two-sided
   * @param dispersion φ of earlier periods; 1 or less, or NaN, widens nothing
   * @throws IllegalArgumentException for input outside these limits, and for more than {@link
   *     #MOST_EVENTS} in all
   */
  public static RateComparison of(
      long before,
      double exposureBefore,
      long after,
      double exposureAfter,
      double alpha,
      double dispersion) {
    Require.count("The count before", before);
    Require.positive("The exposure before", exposureBefore);
    Require.count("The count after", after);
    Require.positive("The exposure after", exposureAfter);
    Require.alpha(alpha);
    Require.dispersion(dispersion);
    if (before > MOST_EVENTS - after) {
      throw new IllegalArgumentException(
          "At most %d events can be compared: %d and %d.".formatted(MOST_EVENTS, before, after));
    }
    int earlier = (int) before;
    int later = (int) after;
    if (earlier + later == 0) {
      return new RateComparison(Double.NaN, new Interval(0, Double.POSITIVE_INFINITY), 1);
    }
    double perExposure = exposureBefore / exposureAfter;
    double ratio = later * perExposure / earlier;
    return new RateComparison(
        ratio,
        interval(earlier, later, perExposure, alpha, Dispersion.effective(dispersion)),
        ExactTest.p(earlier, exposureBefore, later, exposureAfter));
  }

  private static Interval interval(
      int before, int after, double perExposure, double alpha, double dispersion) {
    double earlier = before / dispersion;
    double later = after / dispersion;
    return new Interval(
        after == 0 ? 0 : perExposure / upperOdds(earlier, later, alpha),
        before == 0 ? Double.POSITIVE_INFINITY : perExposure * upperOdds(later, earlier, alpha));
  }

  /**
   * Upper end of p/(1−p), where p is the share of the one among both: the 1 − α/2 quantile of
   * Beta(one + 1, other), over what it leaves to 1.
   *
   * @param other above 0
   */
  private static double upperOdds(double one, double other, double alpha) {
    if (one == 0) {
      // The quantile of Beta(1, b) is 1 − (α/2)^(1/b).
      return Math.expm1(-Math.log(alpha / 2) / other);
    }
    // 1 − p is the other's quantile, without the digits that a subtraction would lose.
    return BetaDistribution.of(one + 1, other).inverseSurvivalProbability(alpha / 2)
        / BetaDistribution.of(other, one + 1).inverseCumulativeProbability(alpha / 2);
  }
}
