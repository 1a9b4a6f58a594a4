package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The mean that lies behind one count of events: the exact Poisson interval.
 *
 * <p>From the α/2 quantile of Gamma(x) to the 1 − α/2 quantile of Gamma(x + 1), scale 1. Source:
 * Garwood, F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28:437–442; R's
 * {@code poisson.test} computes the same. A dispersion φ > 1 moves each end away from the count by
 * √φ on the log scale, as in {@link RateComparison}. A count of zero has no logarithm: there the
 * upper end −ln(α/2) is that of the effective count x/φ, and so becomes −φ·ln(α/2).
 */
public final class RateInterval {
  private RateInterval() {}

  /**
   * The interval of the mean behind one count.
   *
   * @param count number of events, 0 or more
   * @param alpha 1 − confidence level, two-sided
   * @param dispersion φ of earlier periods; 1 or less, or NaN, widens nothing
   * @return in events, for the exposure of the count
   * @throws IllegalArgumentException for input outside these limits
   */
  public static Interval of(long count, double alpha, double dispersion) {
    Require.count("The count", count);
    Require.alpha(alpha);
    Require.dispersion(dispersion);
    if (count == 0) {
      return new Interval(0, -Dispersion.effective(dispersion) * Math.log(alpha / 2));
    }
    double events = (double) count;
    var exact =
        new Interval(
            GammaDistribution.of(events, 1).inverseCumulativeProbability(alpha / 2),
            GammaDistribution.of(events + 1, 1).inverseSurvivalProbability(alpha / 2));
    return Dispersion.widen(events, exact, dispersion);
  }
}
