package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;

/**
 * "At least two visits per month": every single period reaches the minimum by itself, or the mean
 * of the periods does.
 *
 * @param maximum the upper end of "three to four a year"; told, and not judged
 * @param average true: the mean over the closed periods reaches the minimum
 */
public record RecurringQuota(
    int minimum,
    @Nullable Integer maximum,
    Recurrence recurrence,
    boolean average,
    Scope scope,
    Counting counting)
    implements PlainQuota {
  public RecurringQuota {
    Minimum.check(minimum, maximum);
    if (average && counting.differentPlaces()) {
      throw new IllegalArgumentException("Different places are no mean.");
    }
  }

  /**
   * How many days of the promised kind the fullest of its periods has; 0 when none ever occurs.
   *
   * @param until last day to look at where the agreement has no end
   */
  public int mostDaysInAPeriod(Span agreement, LocalDate until, Holidays holidays) {
    return periods(agreement, holidays).until(until).stream()
        .mapToInt(CalendarPeriod::expectedDays)
        .max()
        .orElse(0);
  }

  /**
   * Whether so little of each of its periods lies within the agreement that none is judged.
   *
   * @param agreement one with an end
   */
  public boolean asksNothing(Span agreement, Holidays holidays) {
    LocalDate end = Objects.requireNonNull(agreement.end());
    return periods(agreement, holidays).until(end).stream().noneMatch(CalendarPeriod::judged);
  }

  private PeriodIndex periods(Span agreement, Holidays holidays) {
    var calendar = new PeriodCalendar(recurrence, counting.filter(), holidays);
    return PeriodIndex.of(calendar, minimum, agreement);
  }
}
