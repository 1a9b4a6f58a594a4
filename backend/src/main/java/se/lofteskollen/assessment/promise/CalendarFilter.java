package se.lofteskollen.assessment.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.YearlyDays;

/**
 * The days to which a promise is limited. What is done on another day does not count.
 *
 * @param season null: the whole year
 * @param weekdays empty: all of them
 * @param timeOfDay null: not stated
 */
public record CalendarFilter(
    @Nullable YearlyDays season,
    Set<DayOfWeek> weekdays,
    @Nullable TimeOfDay timeOfDay,
    boolean skipPublicHolidays) {

  /** Every day. */
  public static final CalendarFilter NONE = new CalendarFilter(null, Set.of(), null, false);

  public CalendarFilter {
    weekdays = Collections.unmodifiableSet(sorted(weekdays));
  }

  /** Whether something done that day is of the promised kind. */
  public boolean matches(LocalDate day, Holidays holidays) {
    return inSeason(day)
        && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
        && !(skipPublicHolidays && holidays.isHoliday(day));
  }

  boolean inSeason(LocalDate day) {
    return season == null || season.contains(day);
  }

  /** Whether it leaves out no day. */
  public boolean isEveryDay() {
    return season == null && weekdays.isEmpty() && !skipPublicHolidays;
  }

  private static Set<DayOfWeek> sorted(Collection<DayOfWeek> days) {
    return days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
  }
}
