package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;

/**
 * What counts towards a promised number.
 *
 * @param unit null where a draft does not say yet what is counted
 * @param filter the days to which it is limited; what is done on another day does not count
 * @param minimumMinutes how long something lasts that counts; null: however short
 * @param differentPlaces true: the number of different places counts, not of the times
 */
public record Counting(
    @Nullable Unit unit,
    CalendarFilter filter,
    @Nullable Integer minimumMinutes,
    boolean differentPlaces) {
  public Counting {
    if (minimumMinutes != null && minimumMinutes < 1) {
      throw new IllegalArgumentException("What counts lasts at least a minute.");
    }
  }

  /** Every single one, on whatever day. */
  public static Counting of(@Nullable Unit unit) {
    return new Counting(unit, CalendarFilter.NONE, null, false);
  }
}
