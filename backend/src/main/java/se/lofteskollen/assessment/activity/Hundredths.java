package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Hours in hundredths, as they are added up; records state no more than two decimals. */
final class Hundredths {
  private static final int DECIMALS = 2;

  private Hundredths() {}

  static long of(@Nullable BigDecimal hours) {
    return hours == null
        ? 0
        : hours.setScale(DECIMALS, RoundingMode.DOWN).unscaledValue().longValueExact();
  }

  /** The same hours always look the same: 1.5 and not 1.50. */
  static BigDecimal hours(long hundredths) {
    BigDecimal stripped = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
