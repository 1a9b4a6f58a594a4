package se.lofteskollen.assessment.statistics;

import java.util.List;
import java.util.Set;

/**
 * A series of single values with the limits that its own point-to-point variation gives it.
 *
 * <p>Limits: mean ± 2.66 · mean moving range, the moving range being the distance between two
 * neighbours (2.66 = 3/1.128, rounded as is customary). Source: Wheeler, D. J. (2000),
 * Understanding Variation: The Key to Managing Chaos, 2nd ed., SPC Press. It is shown and never
 * decides a verdict.
 *
 * @param mean in the unit of the values
 * @param meanMovingRange in the unit of the values
 * @param limits in the unit of the values; the lower one may be below 0
 * @param signals one set per value, in the same order; a point that belongs to a run is marked,
 *     also the first ones of the run
 */
public record XmrChart(
    double mean, double meanMovingRange, Interval limits, List<Set<Signal>> signals) {
  static final int FEWEST_POINTS = 12;

  /** Limits lie this many mean moving ranges from the mean, in hundredths. */
  static final int HUNDREDTHS = 266;

  public XmrChart {
    signals = signals.stream().map(Set::copyOf).toList();
  }

  /**
   * The chart of a series.
   *
   * @param values one per period, in the order of time; read as the decimals that they are written
   *     with, so that a value on the mean is on neither side of it
   * @throws IllegalArgumentException for fewer than 12 values, or one that is not finite
   */
  public static XmrChart of(double[] values) {
    if (values.length < FEWEST_POINTS) {
      throw new IllegalArgumentException(
          "An XmR chart needs at least %d values: %d.".formatted(FEWEST_POINTS, values.length));
    }
    for (double value : values) {
      Require.finite("A value", value);
    }
    var series = Series.of(values);
    double mean = series.mean();
    double range = series.meanMovingRange();
    double margin = HUNDREDTHS / 100.0 * range;
    return new XmrChart(
        mean, range, new Interval(mean - margin, mean + margin), SignalRules.signals(series));
  }
}
