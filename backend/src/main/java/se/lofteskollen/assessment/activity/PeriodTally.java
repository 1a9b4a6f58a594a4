package se.lofteskollen.assessment.activity;

import se.lofteskollen.assessment.calendar.Days;

/** What was reported for one period. */
final class PeriodTally {
  static final PeriodTally NOTHING = new PeriodTally();

  private final Sums sums = new Sums();
  private int reports;
  private int excuses;

  /**
   * Adds what touches the period, or takes it away again.
   *
   * @param ofPromisedKind whether it was done on the promised kind of days
   * @param sign 1 or -1
   */
  void add(Performance performance, Days period, boolean ofPromisedKind, int sign) {
    reports += sign;
    boolean within = performance.within(period);
    if (within && ofPromisedKind) {
      sums.add(performance, sign);
    }
    if (performance.verified() && performance.noNeed() && (within || performance.covers(period))) {
      excuses += sign;
    }
  }

  /** What lies in the period, and counts. */
  Sums sums() {
    return sums;
  }

  boolean reported() {
    return reports > 0;
  }

  /** Whether it was recorded that no need arose in the period, or in a time that covers it. */
  boolean noNeedArose() {
    return excuses > 0;
  }
}
