package se.lofteskollen.assessment.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days an agreement covers, both ends included.
 *
 * @param end null when open-ended
 */
public record Span(LocalDate start, @Nullable LocalDate end) {
  public Span {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("A span does not end before it starts.");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }
}
