package se.lofteskollen.outlet.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import se.lofteskollen.shared.time.SwedishClock;

/** The time zone in which Swedish days begin and end, as a calendar tells it. */
final class SwedishTime {
  private static final LocalDateTime SUMMER_BEGAN = LocalDateTime.of(1996, 3, 31, 2, 0);
  private static final LocalDateTime WINTER_BEGAN = LocalDateTime.of(1996, 10, 27, 3, 0);
  private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

  private SwedishTime() {}

  /** As it is since 1996: changed on the last Sundays of March and October (2000/84/EC). */
  static VTimezone zone() {
    var summer = new DaylightSavingsTime();
    since(summer, SUMMER_BEGAN, WINTER, SUMMER);
    var winter = new StandardTime();
    since(winter, WINTER_BEGAN, SUMMER, WINTER);
    var zone = new VTimezone(SwedishClock.ZONE.getId());
    zone.addDaylightSavingsTime(summer);
    zone.addStandardTime(winter);
    return zone;
  }

  private static void since(Observance time, LocalDateTime first, UtcOffset from, UtcOffset to) {
    time.setDateStart(
        new DateTimeComponents(
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth(),
            first.getHour(),
            first.getMinute(),
            first.getSecond(),
            false));
    time.setTimezoneOffsetFrom(from);
    time.setTimezoneOffsetTo(to);
    time.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(first.getMonthValue())
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
  }
}
