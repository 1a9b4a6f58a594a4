package se.lofteskollen.assessment.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Values as exact decimals. A point's place is compared without dividing, so that no rounding puts
 * a point on the wrong side of a line.
 */
record Series(List<BigDecimal> values, BigDecimal sum, BigDecimal sumOfRanges) {

  static Series of(double[] values) {
    List<BigDecimal> exact = DoubleStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal ranges = BigDecimal.ZERO;
    for (int i = 1; i < exact.size(); i++) {
      ranges = ranges.add(exact.get(i).subtract(exact.get(i - 1)).abs());
    }
    return new Series(exact, sum, ranges);
  }

  int size() {
    return values.size();
  }

  double mean() {
    return divided(sum, size());
  }

  double meanMovingRange() {
    return divided(sumOfRanges, size() - 1);
  }

  /** −1 below the mean, 0 on it, 1 above. */
  int side(int point) {
    return fromMean(point).signum();
  }

  /** −1, 0, 1: below, the same as, or above the point before. */
  int step(int point) {
    return values.get(point).compareTo(values.get(point - 1));
  }

  /**
   * Whether a point lies further from the mean than a part of the way to the limit.
   *
   * @param thirds 3 for the limit itself
   */
  boolean beyond(int point, int thirds) {
    // |x − sum/n| > thirds/3 · 2.66 · ranges/(n − 1), times 300·n·(n − 1)
    BigDecimal distance = fromMean(point).abs().multiply(times(300L * (size() - 1)));
    BigDecimal way = sumOfRanges.multiply(times((long) thirds * XmrChart.HUNDREDTHS * size()));
    return distance.compareTo(way) > 0;
  }

  /** n times the distance from the mean. */
  private BigDecimal fromMean(int point) {
    return values.get(point).multiply(times(size())).subtract(sum);
  }

  private static BigDecimal times(long factor) {
    return BigDecimal.valueOf(factor);
  }

  private static double divided(BigDecimal sum, int number) {
    return sum.divide(BigDecimal.valueOf(number), MathContext.DECIMAL64).doubleValue();
  }
}
