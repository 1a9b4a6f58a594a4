package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.Nullable;

/**
 * How often something was promised.
 *
 * @param reckoning whose periods they are; days, weeks and terms are always the calendar's
 * @param everyNth 1: each period; 2: every other (within each two that follow one another, counted
 *     from the first), and so on
 * @param terms the days of the terms; needed when it recurs every term
 */
public record Recurrence(Every every, Reckoning reckoning, int everyNth, @Nullable Terms terms) {
  public Recurrence {
    if (everyNth < 1) {
      throw new IllegalArgumentException("There is no period before the first.");
    }
    if (every == Every.TERM && terms == null) {
      throw new IllegalArgumentException("A promise for every term says when the terms are.");
    }
    if (reckoning == Reckoning.FROM_START && !every.countsFromStart()) {
      throw new IllegalArgumentException("Days, weeks and terms are the calendar's.");
    }
  }

  /** Each period of the calendar. */
  public static Recurrence each(Every every) {
    return new Recurrence(every, Reckoning.CALENDAR, 1, null);
  }
}
