package se.lofteskollen.assessment.activity;

/** The answer to "was the activity done as promised?". */
public enum AssessmentStatus {
  /** The quota is met and cannot be unmet any more. */
  KEPT,
  /**
   * Every closed period is met; for a total, what is done is at least what a constant pace gives.
   */
  ON_TRACK,
  /** Can still be kept, but the pace is too low. */
  BEHIND,
  /** Can still be kept; whether the pace suffices is not told, as the activity is sensitive. */
  UNDER_WAY,
  /** A closed period failed, or the agreement is over and the quota is not met. */
  NOT_KEPT,
  /** What is known leaves it open: a sum over several periods, an inexact number. */
  UNDETERMINED,
  /** What would decide it lies outside the days of which everything is known. */
  NO_INFORMATION,
  /** Not reached yet, and the agreement has no end: figures, and no judgement. */
  NO_DEADLINE,
  /** Conditional, and the need did not arise. */
  NO_NEED_AROSE,
  /** The first period has not begun. */
  NOT_STARTED,
  /** Nothing countable was promised. */
  NOT_MEASURABLE
}
