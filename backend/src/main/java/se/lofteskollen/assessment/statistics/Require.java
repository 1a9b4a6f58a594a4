package se.lofteskollen.assessment.statistics;

/** What every formula here asks of its input; else {@link IllegalArgumentException}. */
final class Require {
  private Require() {}

  static void alpha(double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("Alpha lies between 0 and 1, both excluded: " + alpha);
    }
  }

  static void count(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(name + " is a count, 0 or more: " + count);
    }
  }

  /** Also for what need not be whole, such as an effective count. */
  static void amount(String name, double amount) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " is finite, 0 or more: " + amount);
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " is more than 0 and finite: " + value);
    }
  }

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is a finite number: " + value);
    }
  }

  /** A variance/mean may be missing (NaN); it is never negative or infinite. */
  static void dispersion(double dispersion) {
    if (dispersion < 0 || dispersion == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("A dispersion is 0 or more, or NaN: " + dispersion);
    }
  }
}
