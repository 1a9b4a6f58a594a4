package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Two counts of events, compared as rates: the exact conditional test.
 *
 * <p>Given the sum n = x₁ + x₂, the later count x₂ is Binomial(n, t₂/(t₁+t₂)) when the rates are
 * the same. The interval of its share is that of Clopper and Pearson (1934, Biometrika 26:404–413);
 * each end p gives the rate ratio (t₁/t₂)·p/(1−p). Source: Przyborowski, J. and Wilenski, H.
 * (1940), Biometrika 31:313–323; R's {@code poisson.test} computes the same.
 *
 * <p>Where earlier periods have varied more than chance (dispersion φ > 1, {@link Dispersion}),
 * each end moves away from the ratio by √φ on the log scale (quasi-likelihood: McCullagh and Nelder
 * 1989, section 4.5). Where one count is zero the ratio has no logarithm. Then the finite end is
 * that of the effective counts x/φ: a count with the variance φμ, over φ, has the variance of a
 * Poisson count (same source, section 6.2). The Clopper–Pearson end for 0 of n is the quantile of
 * Beta(1, n/φ), which is 1 − (α/2)^(φ/n), so the end of the ratio is (t₁/t₂)·((α/2)^(−φ/n) − 1),
 * and its inverse where the earlier count is zero.
 *
 * @param ratio rate after / rate before, without unit; infinite where only the earlier count is
 *     zero, NaN where both are
 * @param interval of the ratio; from 0 to infinity where both counts are zero
 * @param p two-sided, of the exact test and <em>never widened</em>: the probability, were the rates
 *     the same, of all outcomes that are no more likely than this one (R's rule). It may say
 *     otherwise than the interval near the limit; verdicts are taken from the interval
 */
public record RateComparison(double ratio, Interval interval, double p) {

  /**
   * Compares a later count with an earlier one.
   *
   * @param before number of events, 0 or more
   * @param exposureBefore days, or person-years, above 0
   * @param after number of events, 0 or more
   * @param exposureAfter in the unit of {@code exposureBefore}
   * @param alpha 1 − confidence level, two-sided
   * @param dispersion φ of earlier periods; 1 or less, or NaN, widens nothing
   * @throws IllegalArgumentException for input outside these limits, and for more than 2³¹ − 1
   *     events in all
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
    if (before > Integer.MAX_VALUE - after) {
      throw new IllegalArgumentException(
          "At most %d events can be compared: %d and %d."
              .formatted(Integer.MAX_VALUE, before, after));
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
        interval(earlier, later, perExposure, ratio, alpha, dispersion),
        ExactTest.p(earlier, exposureBefore, later, exposureAfter));
  }

  private static Interval interval(
      int before, int after, double perExposure, double ratio, double alpha, double dispersion) {
    if (after == 0) {
      return new Interval(0, perExposure * oddsOfZero(before, alpha, dispersion));
    }
    if (before == 0) {
      return new Interval(
          perExposure / oddsOfZero(after, alpha, dispersion), Double.POSITIVE_INFINITY);
    }
    var later = share(after, before, alpha);
    var earlier = share(before, after, alpha);
    // 1 − p of one is the other's p, without the digits that a subtraction would lose.
    var exact =
        new Interval(
            perExposure * later.getLowerBound() / earlier.getUpperBound(),
            perExposure * later.getUpperBound() / earlier.getLowerBound());
    return Dispersion.widen(ratio, exact, dispersion);
  }

  /** Upper end of p/(1−p) where none of n events lie in the period. */
  private static double oddsOfZero(int n, double alpha, double dispersion) {
    return Math.expm1(-Math.log(alpha / 2) * Dispersion.effective(dispersion) / n);
  }

  private static org.apache.commons.statistics.interval.Interval share(
      int events, int others, double alpha) {
    return BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(events + others, events, alpha);
  }
}
