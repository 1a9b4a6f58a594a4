package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * The days of which everything that was done is known. On them silence says that nothing was done;
 * on other days it says nothing.
 */
public sealed interface Coverage {

  /** No day: nothing was ever published of it, say. */
  record Nothing() implements Coverage {}

  /**
   * From one day through another, both included.
   *
   * @param through null: open, as long as it is recorded
   */
  record Window(LocalDate from, @Nullable LocalDate through) implements Coverage {
    public Window {
      if (through != null && through.isBefore(from)) {
        throw new IllegalArgumentException("Coverage does not end before it begins.");
      }
    }
  }

  default boolean contains(LocalDate day) {
    return switch (this) {
      case Nothing() -> false;
      case Window(var from, var through) ->
          !day.isBefore(from) && (through == null || !day.isAfter(through));
    };
  }

  /** Whether all of these days are known. */
  default boolean covers(Days days) {
    return contains(days.first()) && contains(days.last());
  }

  /** Whether any of these days is known. */
  default boolean touches(Days days) {
    return switch (this) {
      case Nothing() -> false;
      case Window(var from, var through) ->
          !days.last().isBefore(from) && (through == null || !days.first().isAfter(through));
    };
  }

  /** The last day that is known; null where there is none, or no end of it. */
  default @Nullable LocalDate lastDay() {
    return switch (this) {
      case Nothing() -> null;
      case Window(_, var through) -> through;
    };
  }
}
