package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Events and what they were exposed to.
 *
 * @param exposure person-years or the like where the source states it, else days
 */
record Events(long count, double exposure) {

  /** Null where they are not known. */
  static @Nullable Events of(IndicatorKind kind, Measured measured) {
    Long count = count(kind, measured);
    BigDecimal exposure = measured.denominator();
    if (count == null || measured.withheld() || (kind == IndicatorKind.RATE && exposure == null)) {
      return null;
    }
    return new Events(count, exposure == null ? measured.period().count() : exposure.doubleValue());
  }

  /** The same in days, where the other side knows nothing else. */
  Events byDays(Measured measured) {
    return new Events(count, measured.period().count());
  }

  private static @Nullable Long count(IndicatorKind kind, Measured measured) {
    BigDecimal value = measured.value();
    if (kind == IndicatorKind.RATE || value == null) {
      return measured.numerator();
    }
    return value.longValueExact();
  }
}
