package se.lofteskollen.assessment.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Calendar days from {@code first} to {@code last}, both included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("The last day is not before the first.");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  public long count() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public Stream<LocalDate> all() {
    return first.datesUntil(last.plusDays(1));
  }
}
