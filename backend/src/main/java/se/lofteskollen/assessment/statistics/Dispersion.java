package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much more earlier counts have varied from one period to the next than chance alone would make
 * them.
 *
 * <p>φ = mean of (rᵢ − rᵢ₋₁)² tᵢtᵢ₋₁ / (xᵢ + xᵢ₋₁), with the rates r = x/t; with equal exposures
 * that is the mean of (xᵢ − xᵢ₋₁)² / (xᵢ + xᵢ₋₁). Each term is the squared difference of two
 * neighbours over its variance, were both Poisson with one rate, so that it is about 1 then. Only
 * neighbours are held against each other, so that a trend is not taken for noise. Source: von
 * Neumann, J. et al. (1941), The mean square successive difference, Annals of Mathematical
 * Statistics 12:153–162, with the variance of a Poisson count.
 */
public final class Dispersion {

  /**
   * A term shares each count with its neighbours, so that n counts tell as much as this part of n −
   * 1 independent ones: 2/3 (von Neumann et al. 1941, for large n).
   */
  private static final double INDEPENDENT = 2.0 / 3;

  private Dispersion() {}

  /**
   * How much the counts vary, over what chance alone would make them vary.
   *
   * @param counts in the order of time
   * @param exposures of the counts, in the same order, in any unit of time or of person-time
   * @return without unit; NaN where no two neighbours have an event
   * @throws IllegalArgumentException unless each count has an exposure, counts are 0 or more, and
   *     exposures above 0
   */
  public static double betweenNeighbours(double[] counts, double[] exposures) {
    if (counts.length != exposures.length) {
      throw new IllegalArgumentException(
          "Each count has an exposure: %d counts, %d exposures."
              .formatted(counts.length, exposures.length));
    }
    for (int i = 0; i < counts.length; i++) {
      Require.amount("Count", counts[i]);
      Require.positive("Exposure", exposures[i]);
    }
    double sum = 0;
    int pairs = 0;
    for (int i = 1; i < counts.length; i++) {
      double events = counts[i] + counts[i - 1];
      // Two empty neighbours say nothing of how much counts vary.
      if (events > 0) {
        double difference = counts[i] / exposures[i] - counts[i - 1] / exposures[i - 1];
        sum += difference * difference * exposures[i] * exposures[i - 1] / events;
        pairs++;
      }
    }
    return pairs == 0 ? Double.NaN : sum / pairs;
  }

  /**
   * The φ that a comparison allows for: 1 where the counts vary no more than chance makes them;
   * else theirs, times (t/z)², since it is a guess from few. t is the 1 − α/2 quantile of Student's
   * distribution with ⅔(n − 1) degrees of freedom, z that of the normal one.
   *
   * @param counts n of them, as in {@link #betweenNeighbours}
   * @param alpha 1 − confidence level, two-sided
   * @return 1 or more
   * @throws IllegalArgumentException as {@link #betweenNeighbours}, and for an alpha that does not
   *     lie between 0 and 1
   */
  public static double allowedFor(double[] counts, double[] exposures, double alpha) {
    Require.alpha(alpha);
    double dispersion = betweenNeighbours(counts, exposures);
    if (!(dispersion > 1)) {
      return 1;
    }
    double t =
        TDistribution.of(INDEPENDENT * (counts.length - 1)).inverseSurvivalProbability(alpha / 2);
    double more = t / Normal.quantile(alpha);
    return dispersion * more * more;
  }

  /** φ where it is above 1, else 1: counts that vary less than chance do not narrow anything. */
  static double effective(double dispersion) {
    return dispersion > 1 ? dispersion : 1;
  }
}
