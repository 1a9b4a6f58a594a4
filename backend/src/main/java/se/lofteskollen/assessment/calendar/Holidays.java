package se.lofteskollen.assessment.calendar;

import java.time.LocalDate;

/** Knows the public holidays. */
@FunctionalInterface
public interface Holidays {
  boolean isHoliday(LocalDate day);
}
