package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Span;

/**
 * How much of what was done counts towards a promise at all.
 *
 * @param expected the days that are of the promised kind
 * @param minimumMinutes how long what is done on a day has to last; null: however short
 */
record Admission(
    Span agreement,
    Predicate<LocalDate> expected,
    Function<LocalDate, @Nullable Integer> minimumMinutes) {

  /** How much counts. */
  enum Share {
    ALL,
    /** Some of its days count and others do not, or it is not known how long it lasted. */
    PERHAPS,
    /** It was done on other days than those promised. */
    OTHER_DAYS,
    TOO_SHORT
  }

  /** Everything that was done within the agreement. */
  static Admission of(Span agreement) {
    return new Admission(agreement, _ -> true, _ -> null);
  }

  Share share(Performance performance) {
    boolean all = performance.days().all().allMatch(this::counts);
    if (!all && performance.days().all().noneMatch(this::counts)) {
      return Share.OTHER_DAYS;
    }
    Integer needed = minimumMinutes.apply(performance.day());
    Integer lasted = performance.durationMinutes();
    if (needed != null && lasted != null && lasted < needed) {
      return Share.TOO_SHORT;
    }
    return all && (needed == null || lasted != null) ? Share.ALL : Share.PERHAPS;
  }

  private boolean counts(LocalDate day) {
    return agreement.contains(day) && expected.test(day);
  }
}
