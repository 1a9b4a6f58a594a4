package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.Comparator;

/** A zero with the reason why there was no need; the oldest first. */
record NoNeed(LocalDate day, LocalDate until, String reason) implements Comparable<NoNeed> {
  private static final Comparator<NoNeed> OLDEST_FIRST =
      Comparator.comparing(NoNeed::day).thenComparing(NoNeed::until).thenComparing(NoNeed::reason);

  @Override
  public int compareTo(NoNeed other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
