package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as far as the formulas here need it. */
final class Normal {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** What lies above with the probability α/2: 1.96 for α = 0.05. */
  static double quantile(double alpha) {
    return STANDARD.inverseSurvivalProbability(alpha / 2);
  }

  /** The probability of lying as far out as z, on either side. */
  static double twoSided(double z) {
    return 2 * STANDARD.survivalProbability(Math.abs(z));
  }
}
