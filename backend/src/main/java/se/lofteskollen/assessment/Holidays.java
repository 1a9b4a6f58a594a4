package se.lofteskollen.assessment;

import java.time.LocalDate;

/** Knows the public holidays. */
@FunctionalInterface
public interface Holidays {
  boolean isHoliday(LocalDate day);
}
