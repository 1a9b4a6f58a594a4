package se.lofteskollen.assessment.activity;

/** The answer for one period, occasion or unit. */
public enum PeriodStatus {
  /** The minimum is reached. */
  KEPT,
  /**
   * The period is closed, its reporting delay is over, everything that was done is known, and the
   * minimum is not reached.
   */
  MISSED,
  /** Closed, and what is known leaves it open: a sum over several periods, an inexact number. */
  UNDETERMINED,
  /** Not reached by what is known, and not everything is known. */
  NO_INFORMATION,
  /** Not reached, and a verified zero says why the condition did not arise. */
  NO_NEED,
  /** Begun, and what is still missing may yet be done or reported. */
  PENDING,
  /** Not reached, of an agreement without an end: there is no day by which it has to be. */
  NO_DEADLINE,
  /** Not begun. */
  UPCOMING,
  /** The agreement's days cut it so that nothing can be asked of what is left. */
  NOT_JUDGED
}
