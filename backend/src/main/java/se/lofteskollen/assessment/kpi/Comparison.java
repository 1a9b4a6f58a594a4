package se.lofteskollen.assessment.kpi;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;

/**
 * Two values compared.
 *
 * @param measure whether {@code estimate} is a ratio or a difference, in the indicator's unit
 * @param estimate the later value against the earlier one; not a number where both are zero
 * @param interval the values of it that the data are compatible with; null where everything is
 *     counted and there is no uncertainty
 * @param p two-sided, of the exact test or the normal one; null where the method has none
 * @param dispersion by how much more than chance the earlier like periods varied, where the
 *     interval allows for it
 * @param sameNumber whether the two values are the same but for rounding
 */
public record Comparison(
    Measure measure,
    double estimate,
    @Nullable Interval interval,
    @Nullable Double p,
    @Nullable Double dispersion,
    boolean sameNumber)
    implements Compared {

  /** What the estimate is. */
  public enum Measure {
    /** 1 is no change. */
    RATIO,
    /** 0 is no change. */
    DIFFERENCE;

    private double noChange() {
      return this == RATIO ? 1 : 0;
    }
  }

  /**
   * The later value against the earlier one: the values of it, in the unit of {@code estimate},
   * that the data are compatible with.
   */
  Interval range() {
    return interval == null ? new Interval(estimate, estimate) : interval;
  }

  /** Read from the interval: it excludes no change, or it does not. */
  Trend trend() {
    if (range().isAbove(measure.noChange())) {
      return Trend.UP;
    }
    return range().isBelow(measure.noChange()) ? Trend.DOWN : Trend.NONE;
  }
}
