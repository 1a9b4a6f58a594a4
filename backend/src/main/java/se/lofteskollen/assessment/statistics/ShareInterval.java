package se.lofteskollen.assessment.statistics;

/**
 * The share that lies behind k of n asked: Wilson's score interval.
 *
 * <p>(2k + z² ± z·√(z² + 4k(1 − k/n))) / (2(n + z²)), with z the 1 − α/2 quantile of the standard
 * normal distribution. Source: Wilson, E. B. (1927), Probable inference, the law of succession, and
 * statistical inference, Journal of the American Statistical Association 22:209–212; without
 * continuity correction. R's {@code prop.test(…, correct = FALSE)} computes the same.
 */
public final class ShareInterval {
  private ShareInterval() {}

  /**
   * The interval of the share behind k of n.
   *
   * @param positives k; a real number, since n may be an effective one
   * @param size n, above 0
   * @param alpha 1 − confidence level, two-sided
   * @return of the share, within 0 and 1
   * @throws IllegalArgumentException for input outside these limits, and for k above n
   */
  public static Interval wilson(double positives, double size, double alpha) {
    Require.amount("The positives", positives);
    Require.positive("The size", size);
    Require.alpha(alpha);
    if (positives > size) {
      throw new IllegalArgumentException(
          "There are no more positives than asked: %s of %s.".formatted(positives, size));
    }
    double z = Normal.quantile(alpha);
    double share = positives / size;
    double spread = z * Math.sqrt(z * z + 4 * positives * (1 - share));
    // Rounding alone shall not put the end below the share itself, or above 1.
    double upper = Math.clamp((2 * positives + z * z + spread) / (2 * (size + z * z)), share, 1);
    // The ends solve one quadratic equation and their product is known: no digits are lost near 0.
    double lower = share * positives / (size + z * z) / upper;
    return new Interval(lower, upper);
  }
}
