package se.lofteskollen.assessment.statistics;

/**
 * An estimate with a published standard error: value ± z·SE, with z the 1 − α/2 quantile of the
 * standard normal distribution (the textbook interval; Wald, A. (1943), Transactions of the
 * American Mathematical Society 54:426–482).
 */
public final class MeanInterval {
  private MeanInterval() {}

  /**
   * The interval of an estimate.
   *
   * @param value in its own unit
   * @param standardError in the same unit, 0 or more
   * @param alpha 1 − confidence level, two-sided
   * @return in the same unit
   * @throws IllegalArgumentException for input outside these limits
   */
  public static Interval of(double value, double standardError, double alpha) {
    Require.finite("The value", value);
    Require.amount("The standard error", standardError);
    Require.alpha(alpha);
    double margin = Normal.quantile(alpha) * standardError;
    return new Interval(value - margin, value + margin);
  }
}
