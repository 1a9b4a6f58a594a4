package se.lofteskollen.assessment.promise;

/** Whose months, quarters, half-years and years a recurring promise is counted in. */
public enum Reckoning {
  /** Those of the calendar; what the agreement's days cut is judged by its share. */
  CALENDAR,
  /**
   * Of the same lengths from the agreement's first day, each reckoned from that day: from 31
   * January on a month goes to 27 February, the next from 28 February to 30 March, and the one
   * after that begins on the 31st again.
   */
  FROM_START
}
