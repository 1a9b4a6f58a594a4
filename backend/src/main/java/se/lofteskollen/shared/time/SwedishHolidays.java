package se.lofteskollen.shared.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/**
 * The public holidays of Sweden: those of the act 1989:253, and Midsummer's Eve, Christmas Eve and
 * New Year's Eve, which the acts 1930:173 and 1977:480 treat alike. A Sunday is none because of
 * being a Sunday.
 */
public final class SwedishHolidays {
  private static final HolidayManager SWEDEN =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

  private SwedishHolidays() {}

  public static boolean isHoliday(LocalDate day) {
    return SWEDEN.isHoliday(day);
  }
}
