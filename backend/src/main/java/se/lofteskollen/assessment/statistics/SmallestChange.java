package se.lofteskollen.assessment.statistics;

import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The smallest changes that a comparison would find with a probability of 80 %, given what was
 * measured before: how far the mean behind the later value has to fall, or to rise.
 *
 * <p>First the outcome nearest to no change that is called a change is searched for; then the mean
 * that gives this outcome or one further out in 8 cases of 10. Source of the 80 %: Cohen, J.
 * (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., section 2.4.
 *
 * @param fallTo what lies behind the later value then, in its unit; NaN where no fall would be seen
 * @param riseTo the like upwards; NaN where no rise would be seen
 */
public record SmallestChange(double fallTo, double riseTo) {
  /** How often it would be seen. */
  public static final double POWER = 0.8;

  /**
   * Of two counts that are compared by {@link RateComparison}. The later count varies like φ times
   * a Poisson count of x/φ, whose sum up to c is the tail of Gamma(c/φ + 1) above the mean over φ.
   *
   * @param before as in {@link RateComparison#of}, and at most a third of {@link
   *     RateComparison#MOST_EVENTS}
   * @return in events of the later period
   * @throws IllegalArgumentException as {@link RateComparison#of}
   */
  public static SmallestChange ofCounts(
      long before, double exposureBefore, double exposureAfter, double alpha, double dispersion) {
    double phi = Dispersion.effective(dispersion);
    long highest = RateComparison.MOST_EVENTS - before;
    // The more events, the higher the interval: both ends can be searched for by halving.
    LongFunction<Interval> change =
        after ->
            RateComparison.of(before, exposureBefore, after, exposureAfter, alpha, phi).interval();
    long fewest = first(0, highest, after -> !change.apply(after).isBelow(1));
    long most = first(0, highest, after -> change.apply(after).isAbove(1));
    return new SmallestChange(
        fewest == 0
            ? Double.NaN
            : phi
                * GammaDistribution.of((fewest - 1) / phi + 1, 1).inverseSurvivalProbability(POWER),
        most > highest
            ? Double.NaN
            : phi * GammaDistribution.of(most / phi, 1).inverseCumulativeProbability(POWER));
  }

  /**
   * Of two shares that are compared by {@link ShareDifference}, as many being asked again. k of n
   * or fewer are positive with the probability that Beta(k + 1, n − k) lies above the share.
   *
   * @param positives as in {@link ShareInterval#wilson}
   * @param size at least 1
   * @return shares, 0 to 1
   * @throws IllegalArgumentException as {@link ShareDifference#of}
   */
  public static SmallestChange ofShares(double positives, double size, double alpha) {
    double asked = Math.floor(size);
    double fewest =
        first(
            0,
            (long) asked,
            after -> !change(positives, size, (double) after, asked, alpha).isBelow(0));
    double most =
        first(
            0,
            (long) asked,
            after -> change(positives, size, (double) after, asked, alpha).isAbove(0));
    return new SmallestChange(
        fewest == 0
            ? Double.NaN
            : BetaDistribution.of(fewest, asked - fewest + 1).inverseSurvivalProbability(POWER),
        most > asked
            ? Double.NaN
            : BetaDistribution.of(most, asked - most + 1).inverseCumulativeProbability(POWER));
  }

  /**
   * Of two estimates that are compared by {@link MeanDifference}, the later with the same standard
   * error.
   *
   * @param before in its own unit
   * @param error in the same unit, 0 or more
   * @return in the same unit
   * @throws IllegalArgumentException as {@link MeanDifference#of}
   */
  public static SmallestChange ofMeans(double before, double error, double alpha) {
    Require.finite("The value before", before);
    Require.amount("The standard error", error);
    Require.alpha(alpha);
    double change =
        Normal.quantile(alpha) * Math.hypot(error, error)
            + NormalDistribution.of(0, 1).inverseCumulativeProbability(POWER) * error;
    return new SmallestChange(before - change, before + change);
  }

  private static Interval change(
      double positives, double size, double positivesAfter, double sizeAfter, double alpha) {
    return ShareDifference.of(positives, size, positivesAfter, sizeAfter, alpha).interval();
  }

  /**
   * The first whole number that fulfils what all larger ones do too; one above the highest: none.
   */
  private static long first(long lowest, long highest, LongPredicate fulfils) {
    long low = lowest;
    long high = highest + 1;
    while (low < high) {
      long between = low + (high - low) / 2;
      if (fulfils.test(between)) {
        high = between;
      } else {
        low = between + 1;
      }
    }
    return low;
  }
}
