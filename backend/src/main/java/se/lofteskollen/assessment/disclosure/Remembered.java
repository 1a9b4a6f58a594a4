package se.lofteskollen.assessment.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What was decided of a count.
 *
 * @param place its place in the order of showing, from 1; counts that came together share one, and
 *     a new vintage that could be shown in place of the earlier one has that one's
 * @param shownAt the same as {@code place}, or a later one if it followed from what was shown then;
 *     null while it is withheld
 */
public record Remembered<K>(Cell<K> cell, int place, @Nullable Integer shownAt) {
  public Remembered {
    if (place < 1 || (shownAt != null && shownAt < place)) {
      throw new IllegalArgumentException("Nothing is shown before it has come.");
    }
  }

  public boolean isShown() {
    return shownAt != null;
  }

  boolean isShownAtOnce() {
    return shownAt != null && shownAt == place;
  }

  /** Whether it was withheld first and followed then from what was shown at that step. */
  boolean followedAt(int step) {
    return shownAt != null && shownAt == step && place < step;
  }

  static <K> Remembered<K> shown(Cell<K> cell, int place) {
    return new Remembered<>(cell, place, place);
  }

  static <K> Remembered<K> withheld(Cell<K> cell, int place) {
    return new Remembered<>(cell, place, null);
  }
}
