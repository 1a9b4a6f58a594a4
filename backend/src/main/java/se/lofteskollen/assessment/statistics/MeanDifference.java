package se.lofteskollen.assessment.statistics;

/**
 * How much an estimate with a published standard error has changed between two samples that have
 * nothing to do with each other: d ± z·√(SE₁² + SE₂²), as {@link MeanInterval}; p = 2·Φ(−|d| /
 * √(SE₁² + SE₂²)).
 *
 * @param difference after − before, in their unit
 * @param interval of the difference
 * @param p two-sided; where both standard errors are 0, 1 for the same values and 0 for others
 */
public record MeanDifference(double difference, Interval interval, double p) {

  /**
   * The change from one estimate to a later one.
   *
   * @param errorBefore standard error in the unit of the values, 0 or more
   * @param alpha 1 − confidence level, two-sided
   * @throws IllegalArgumentException for non-finite values, a negative standard error, or an alpha
   *     that does not lie between 0 and 1
   */
  public static MeanDifference of(
      double before, double errorBefore, double after, double errorAfter, double alpha) {
    Require.finite("The value before", before);
    Require.amount("The standard error before", errorBefore);
    Require.finite("The value after", after);
    Require.amount("The standard error after", errorAfter);
    double difference = after - before;
    double error = Math.hypot(errorBefore, errorAfter);
    double p = difference == 0 ? 1 : Normal.twoSided(difference / error);
    return new MeanDifference(difference, MeanInterval.of(difference, error, alpha), p);
  }
}
