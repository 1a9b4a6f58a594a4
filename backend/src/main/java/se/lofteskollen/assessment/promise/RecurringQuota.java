package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.wording.Unit;

/**
 * "At least two visits per month": every single period reaches the minimum by itself, or the mean
 * of the periods does.
 *
 * @param unit null where a draft does not say yet what is counted
 * @param average true: the mean over the judged closed periods reaches the minimum
 * @param terms the days of the terms; needed when it recurs every term
 */
public record RecurringQuota(
    int minimum,
    @Nullable Unit unit,
    Every every,
    boolean average,
    Scope scope,
    @Nullable Terms terms,
    CalendarFilter filter)
    implements Quota {
  public RecurringQuota {
    Minimum.check(minimum);
    if (every == Every.TERM && terms == null) {
      throw new IllegalArgumentException("A promise for every term says when the terms are.");
    }
  }

  /**
   * How many days of the promised kind the fullest of its periods has; 0 when none ever occurs.
   *
   * @param until last day to look at where the agreement has no end
   */
  public int mostDaysInAPeriod(Span agreement, LocalDate until, Holidays holidays) {
    var calendar = new PeriodCalendar(every, terms, filter, holidays);
    return new PeriodIndex(calendar, agreement)
        .until(until).stream().mapToInt(CalendarPeriod::matchingDays).max().orElse(0);
  }
}
