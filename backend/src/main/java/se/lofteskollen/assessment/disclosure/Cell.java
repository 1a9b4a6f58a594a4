package se.lofteskollen.assessment.disclosure;

import java.util.Set;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One count that could be shown.
 *
 * @param key what the caller knows it by
 * @param period the days that it counts
 * @param groups what it counts on those days, as groups that have nothing in common: a whole has
 *     those of its parts and one for the rest
 * @param count how many, never negative
 */
public record Cell<K>(K key, Days period, Set<String> groups, long count) {
  private static final Set<String> EVERYTHING = Set.of("");

  public Cell {
    groups = Set.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("A count counts something.");
    }
    if (count < 0) {
      throw new IllegalArgumentException("Nothing is counted less than zero times.");
    }
  }

  /** Where there is one series only. */
  public Cell(K key, Days period, long count) {
    this(key, period, EVERYTHING, count);
  }

  /** Whether it counts the same, so that the one that came later is a new vintage. */
  boolean countsTheSameAs(Cell<K> other) {
    return period.equals(other.period) && groups.equals(other.groups);
  }

  boolean encloses(Cell<K> other) {
    return groups.containsAll(other.groups)
        && period.contains(other.period.first())
        && period.contains(other.period.last());
  }
}
