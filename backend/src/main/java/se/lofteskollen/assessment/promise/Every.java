package se.lofteskollen.assessment.promise;

/** The calendar period in which a recurring promise is counted. */
public enum Every {
  DAY,
  /** ISO 8601: Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  /** Spring and autumn term, between the days that the promise states. */
  TERM,
  /** January to June, July to December. */
  HALF_YEAR,
  /** The calendar year. */
  YEAR
}
