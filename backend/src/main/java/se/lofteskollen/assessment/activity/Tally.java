package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a rule asks of what was reported under one heading: the whole, a place or an item. */
final class Tally {
  private final Sums sums = new Sums();
  private int reports;
  private int verified;
  private int part;
  private int ofStatedPart;
  private final Counts<Integer> casesByMinutes = new Counts<>();
  private final Counts<LocalDate> doneOn = new Counts<>();
  private final Counts<NoNeed> noNeeds = new Counts<>();

  /**
   * Adds what was done, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Performance performance, int sign) {
    sums.add(performance, sign);
    reports += sign;
    if (performance.verified()) {
      addVerified(performance, sign);
    }
  }

  private void addVerified(Performance performance, int sign) {
    int count = performance.count();
    Integer subCount = performance.subCount();
    Integer minutes = performance.responseMinutes();
    String reason = performance.noNeedReason();
    verified += sign;
    if (subCount != null) {
      part += sign * Math.min(subCount, count);
      ofStatedPart += sign * count;
    } else if (minutes != null) {
      casesByMinutes.add(minutes, sign * count);
    }
    if (count > 0) {
      doneOn.add(performance.until(), sign);
    } else if (reason != null) {
      noNeeds.add(new NoNeed(performance.day(), performance.until(), reason), sign);
    }
  }

  Sums sums() {
    return sums;
  }

  /** Whether anything at all was reported, verified or not: silence is not the same as zero. */
  boolean reported() {
    return reports > 0;
  }

  boolean anythingVerified() {
    return verified > 0;
  }

  /** How many of the verified count are of the promised part. */
  int part() {
    return part;
  }

  /** Verified cases known to be in time: by their number, or by the longest time that any took. */
  int within(int maximumMinutes) {
    return part + casesByMinutes.upTo(maximumMinutes);
  }

  /** Verified cases known to be late. */
  int late(int maximumMinutes) {
    return ofStatedPart - part + casesByMinutes.above(maximumMinutes);
  }

  /** The first day on which something verified was finished. */
  @Nullable LocalDate doneOn() {
    return doneOn.first();
  }

  /** Verified zeros with a reason. */
  List<NoNeed> noNeeds() {
    return List.copyOf(noNeeds.keys());
  }
}
