package se.lofteskollen.assessment.promise;

/** The kind of period in which a recurring promise is counted. */
public enum Every {
  DAY,
  /** ISO 8601: Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  /** Spring and autumn term, between the days that the promise states. */
  TERM,
  /** Of the calendar: January to June, July to December. */
  HALF_YEAR,
  YEAR;

  /** Whether its periods can be counted from the agreement's first day. */
  public boolean countsFromStart() {
    return switch (this) {
      case MONTH, QUARTER, HALF_YEAR, YEAR -> true;
      case DAY, WEEK, TERM -> false;
    };
  }
}
