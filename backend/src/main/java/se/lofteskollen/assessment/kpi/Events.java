package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.RateComparison;

/**
 * Events and what they were exposed to.
 *
 * @param exposure person-years or the like where the source states it, else days
 */
record Events(long count, double exposure) {
  /** Of two that are compared, each may be half of what can be. */
  private static final BigDecimal MOST = BigDecimal.valueOf(RateComparison.MOST_EVENTS / 2);

  /** Null where they are not known. */
  static @Nullable Events of(IndicatorKind kind, Measured measured) {
    BigDecimal count = count(kind, measured);
    BigDecimal exposure = measured.denominator();
    if (count == null || measured.withheld() || (kind == IndicatorKind.RATE && exposure == null)) {
      return null;
    }
    return new Events(
        count.longValue(), exposure == null ? measured.days() : exposure.doubleValue());
  }

  /** The same in days, where the other side knows nothing else. */
  Events byDays(Measured measured) {
    return new Events(count, measured.days());
  }

  /** Whether the number of events is one: whole, 0 or more, and no more than can be compared. */
  static boolean isFit(IndicatorKind kind, Measured measured) {
    BigDecimal count = count(kind, measured);
    return count == null
        || (count.signum() >= 0
            && count.stripTrailingZeros().scale() <= 0
            && count.compareTo(MOST) <= 0);
  }

  private static @Nullable BigDecimal count(IndicatorKind kind, Measured measured) {
    Long numerator = measured.numerator();
    if (kind == IndicatorKind.RATE || measured.value() == null) {
      return numerator == null ? null : BigDecimal.valueOf(numerator);
    }
    return measured.value();
  }
}
