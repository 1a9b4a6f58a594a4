package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;

/**
 * A number as far as it is known: all from the lower end to the upper fit the evidence. In whole
 * numbers of what is counted; hours in hundredths.
 *
 * @param stated the number that was reported
 * @param upper {@link #UNBOUNDED}: however many
 * @param exactness the word that the number is told with
 */
public record Amount(long stated, long lower, long upper, Exactness exactness) {
  public static final long UNBOUNDED = Long.MAX_VALUE;
  public static final Amount NONE = exactly(0);

  public static Amount exactly(long number) {
    return new Amount(number, number, number, Exactness.EXACT);
  }

  /**
   * What a number stands for: so many and more, or fewer, or a tenth of it either way, the lower
   * end rounded down and the upper up.
   */
  public static Amount of(long number, Exactness exactness) {
    return switch (exactness) {
      case EXACT -> exactly(number);
      case AT_LEAST -> new Amount(number, number, UNBOUNDED, exactness);
      case AT_MOST -> new Amount(number, 0, number, exactness);
      case ABOUT ->
          new Amount(
              number, Math.floorDiv(9 * number, 10), Math.ceilDiv(11 * number, 10), exactness);
    };
  }

  /** The same, where it is not known whether any of it counts. */
  Amount perhaps() {
    return new Amount(stated, 0, upper, upper == UNBOUNDED ? Exactness.ABOUT : Exactness.AT_MOST);
  }

  /** Whether it is so many for certain. */
  public boolean reaches(long minimum) {
    return lower >= minimum;
  }

  /** Whether it may be so many. */
  public boolean mayReach(long minimum) {
    return upper >= minimum;
  }

  /** The stated number of hours. */
  public BigDecimal inHours() {
    return Hundredths.hours(stated);
  }

  /** The stated number where a whole one of 32 bits is shown; a larger one is cut. */
  public int shown() {
    return (int) Math.min(stated, Integer.MAX_VALUE);
  }

  public boolean isExact() {
    return lower == upper;
  }
}
