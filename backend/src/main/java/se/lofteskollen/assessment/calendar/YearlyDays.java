package se.lofteskollen.assessment.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days from {@code from} to {@code to}, both included, of every year. When {@code to} is the
 * earlier one, they run over New Year.
 */
public record YearlyDays(MonthDay from, MonthDay to) {

  public boolean contains(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    return overNewYear()
        ? !day.isBefore(from) || !day.isAfter(to)
        : !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overNewYear() {
    return to.isBefore(from);
  }

  /** These days of one year; 29 February is the 28th where there is none. */
  public Days in(int year) {
    return new Days(from.atYear(year), to.atYear(overNewYear() ? year + 1 : year));
  }
}
