package se.lofteskollen.assessment.disclosure;

/** A count that comes, and what may become of it. */
public record Arrival<K>(Cell<K> cell, Openness openness) {

  /** Who decides whether a count is shown. */
  public enum Openness {
    /** The guard. */
    GUARDED,
    /** Nobody: a signed text has told it, or it belongs to a series that is not sensitive. */
    OPEN,
    /** Nobody: it is withheld for a reason of its own. */
    BARRED
  }

  public static <K> Arrival<K> guarded(Cell<K> cell) {
    return new Arrival<>(cell, Openness.GUARDED);
  }
}
