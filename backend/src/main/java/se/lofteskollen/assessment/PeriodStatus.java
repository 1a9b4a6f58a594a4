package se.lofteskollen.assessment;

/** The answer for one period or one occasion. */
public enum PeriodStatus {
  /** The minimum is reached. */
  KEPT,
  /** The period is closed, its reporting delay is over, and the minimum is not reached. */
  MISSED,
  /** Begun, and what is still missing may yet be done or reported. */
  PENDING,
  /** Not begun. */
  UPCOMING,
  /** The agreement's start or end cuts away more than half of it. */
  NOT_JUDGED
}
