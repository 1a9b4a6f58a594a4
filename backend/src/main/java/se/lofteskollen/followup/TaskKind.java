package se.lofteskollen.followup;

/** What somebody has to do about a follow-up. */
public enum TaskKind {
  /** The period is over, and nothing is published: a coordinator writes and submits. */
  FOLLOW_UP_DUE,
  /** The same, and the last day to publish is past. */
  FOLLOW_UP_LATE,
  /** A party sent it back: a coordinator writes on. */
  FOLLOW_UP_RETURNED,
  /** Every coordinator is done: an approver of this party reads, and approves or returns. */
  FOLLOW_UP_TO_APPROVE,
  /** A source has changed a value that was published: a coordinator decides whether to correct. */
  VALUE_REVISED
}
