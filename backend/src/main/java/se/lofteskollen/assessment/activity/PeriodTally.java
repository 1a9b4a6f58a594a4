package se.lofteskollen.assessment.activity;

/** What was reported for one period. */
final class PeriodTally {
  static final PeriodTally NOTHING = new PeriodTally();

  private final Sums sums = new Sums();
  private int reports;
  private int excuses;

  void report(int sign) {
    reports += sign;
  }

  void excuse(int sign) {
    excuses += sign;
  }

  /** What lies in the period alone, and counts. */
  Sums sums() {
    return sums;
  }

  /** Whether anything at all was reported that touches it, also what does not count. */
  boolean reported() {
    return reports > 0;
  }

  /** Whether it was recorded, of days up to the period's last, that no need arose. */
  boolean noNeedArose() {
    return excuses > 0;
  }
}
