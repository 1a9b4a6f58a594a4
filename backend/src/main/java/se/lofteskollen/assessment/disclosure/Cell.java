package se.lofteskollen.assessment.disclosure;

import se.lofteskollen.assessment.calendar.Days;

/**
 * One count that could be shown.
 *
 * @param key what the caller knows it by
 * @param period the days that it counts
 * @param count how many, never negative
 */
public record Cell<K>(K key, Days period, long count) {
  public Cell {
    if (count < 0) {
      throw new IllegalArgumentException("Nothing is counted less than zero times.");
    }
  }
}
