package se.lofteskollen.assessment.statistics;

/**
 * A confidence interval, both ends included, in the unit of what it is an interval for.
 *
 * @param lower negative infinity where nothing limits it
 * @param upper positive infinity where nothing limits it
 */
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "An interval has its lower end first, and both are numbers: %s, %s."
              .formatted(lower, upper));
    }
  }

  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Whether the whole interval lies above the value; it does not where an end is the value. */
  public boolean isAbove(double value) {
    return lower > value;
  }

  /** Whether the whole interval lies below the value; it does not where an end is the value. */
  public boolean isBelow(double value) {
    return upper < value;
  }

  /** Whether the whole interval lies between two values, or reaches just to them. */
  public boolean within(double lowest, double highest) {
    return lowest <= lower && upper <= highest;
  }
}
