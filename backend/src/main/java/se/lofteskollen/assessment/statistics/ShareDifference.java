package se.lofteskollen.assessment.statistics;

/**
 * How much a share has changed between two samples that have nothing to do with each other:
 * Newcombe's hybrid score interval.
 *
 * <p>With d = p₂ − p₁ and the Wilson intervals (l₁, u₁) and (l₂, u₂): from d − √((p₂ − l₂)² + (u₁ −
 * p₁)²) to d + √((u₂ − p₂)² + (p₁ − l₁)²). Source: Newcombe, R. G. (1998), Interval estimation for
 * the difference between independent proportions, Statistics in Medicine 17:873–890, method 10.
 *
 * @param difference share after − share before, −1 to 1
 * @param interval of the difference, within −1 and 1
 */
public record ShareDifference(double difference, Interval interval) {

  /**
   * The change from one sample to a later one.
   *
   * @param positivesBefore real numbers, since sizes may be effective ones; as in {@link
   *     ShareInterval#wilson}
   * @param alpha 1 − confidence level, two-sided
   * @throws IllegalArgumentException for negative or non-finite input, a size of 0, more positives
   *     than the size, or an alpha that does not lie between 0 and 1
   */
  public static ShareDifference of(
      double positivesBefore,
      double sizeBefore,
      double positivesAfter,
      double sizeAfter,
      double alpha) {
    var before = ShareInterval.wilson(positivesBefore, sizeBefore, alpha);
    var after = ShareInterval.wilson(positivesAfter, sizeAfter, alpha);
    double shareBefore = positivesBefore / sizeBefore;
    double shareAfter = positivesAfter / sizeAfter;
    double difference = shareAfter - shareBefore;
    return new ShareDifference(
        difference,
        new Interval(
            difference - Math.hypot(shareAfter - after.lower(), before.upper() - shareBefore),
            difference + Math.hypot(after.upper() - shareAfter, shareBefore - before.lower())));
  }
}
