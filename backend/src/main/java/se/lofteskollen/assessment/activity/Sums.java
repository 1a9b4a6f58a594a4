package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;

/** Counts and hours added up: what is verified, and beside it what still waits. */
final class Sums {
  private int done;
  private int waiting;
  private BigDecimal hours = BigDecimal.ZERO;
  private BigDecimal hoursWaiting = BigDecimal.ZERO;

  /**
   * Adds what was done, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Performance performance, int sign) {
    BigDecimal more =
        performance.hours() == null
            ? BigDecimal.ZERO
            : performance.hours().multiply(BigDecimal.valueOf(sign));
    if (performance.verified()) {
      done += sign * performance.count();
      hours = plain(hours.add(more));
    } else {
      waiting += sign * performance.count();
      hoursWaiting = plain(hoursWaiting.add(more));
    }
  }

  int done() {
    return done;
  }

  int waiting() {
    return waiting;
  }

  BigDecimal hours() {
    return hours;
  }

  BigDecimal hoursWaiting() {
    return hoursWaiting;
  }

  /** The same sum always looks the same, whatever it was added up from: 1.5 and not 1.50. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
