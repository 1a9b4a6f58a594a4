package se.lofteskollen.assessment.statistics;

import java.util.stream.DoubleStream;

/**
 * How much more earlier counts have varied than chance alone would make them.
 *
 * <p>φ = Σ (xᵢ − tᵢr)² / (tᵢr) / (n − 1), with the common rate r = Σxᵢ / Σtᵢ: Pearson's statistic
 * over its degrees of freedom. With equal exposures this is variance/mean. Counts that follow a
 * Poisson distribution give about 1. Source: McCullagh, P. and Nelder, J. A. (1989), Generalized
 * Linear Models, 2nd ed., sections 4.5 and 6.2.
 */
public final class Dispersion {
  private Dispersion() {}

  /**
   * How much the counts vary, over what chance alone would make them vary.
   *
   * @param exposures of the counts, in the same order, in any unit of time or of person-time
   * @return without unit; NaN for fewer than two counts, and where all of them are zero
   * @throws IllegalArgumentException unless each count has an exposure, counts are 0 or more, and
   *     exposures above 0
   */
  public static double of(double[] counts, double[] exposures) {
    if (counts.length != exposures.length) {
      throw new IllegalArgumentException(
          "Each count has an exposure: %d counts, %d exposures."
              .formatted(counts.length, exposures.length));
    }
    for (int i = 0; i < counts.length; i++) {
      Require.amount("Count", counts[i]);
      Require.positive("Exposure", exposures[i]);
    }
    double events = DoubleStream.of(counts).sum();
    if (counts.length < 2 || events == 0) {
      return Double.NaN;
    }
    double rate = events / DoubleStream.of(exposures).sum();
    double pearson = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = exposures[i] * rate;
      pearson += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    return pearson / (counts.length - 1);
  }

  /** √φ by which an interval is widened on the log scale; 1 where nothing is known or φ ≤ 1. */
  static double factor(double dispersion) {
    return Math.sqrt(effective(dispersion));
  }

  /** φ where it is above 1, else 1: counts that vary less than chance do not narrow anything. */
  static double effective(double dispersion) {
    return dispersion > 1 ? dispersion : 1;
  }

  /**
   * The interval of a ratio or a mean, each end moved away from the estimate by √φ on the log
   * scale. The ends are moved, not a standard error, so that an asymmetric interval stays so.
   *
   * @param estimate above 0
   */
  static Interval widen(double estimate, Interval interval, double dispersion) {
    double factor = factor(dispersion);
    return factor == 1
        ? interval
        : new Interval(
            estimate * Math.pow(interval.lower() / estimate, factor),
            estimate * Math.pow(interval.upper() / estimate, factor));
  }
}
