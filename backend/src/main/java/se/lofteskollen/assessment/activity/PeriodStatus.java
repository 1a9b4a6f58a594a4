package se.lofteskollen.assessment.activity;

/** The answer for one period, occasion or unit. */
public enum PeriodStatus {
  /** The minimum is reached. */
  KEPT,
  /** The period is closed, its reporting delay is over, and the minimum is not reached. */
  MISSED,
  /** Not reached, and a verified zero says why the condition did not arise. */
  NO_NEED,
  /** Begun, and what is still missing may yet be done or reported. */
  PENDING,
  /** Not begun. */
  UPCOMING,
  /** The agreement's start or end cuts away more than half of it. */
  NOT_JUDGED
}
