package se.lofteskollen.followup;

import java.time.LocalDate;

/** How it stands with a planned follow-up, for everyone. */
public enum FollowUpState {
  /** The period is not over. */
  UPCOMING,
  /** The period is over, and the last day to publish is not. */
  DUE,
  /** The last day to publish is past, and nothing is published. */
  LATE,
  PUBLISHED,
  /** The agreement was retold from elsewhere: what was published of it was published there. */
  NOT_HERE,
  /** Begun, and taken out of the plan since; told to those who work with it. */
  NOT_PLANNED;

  static FollowUpState of(
      PlannedPeriod planned, boolean published, boolean retold, LocalDate today) {
    if (published) {
      return PUBLISHED;
    }
    if (retold) {
      return NOT_HERE;
    }
    if (!planned.period().end().isBefore(today)) {
      return UPCOMING;
    }
    return today.isAfter(planned.dueOn()) ? LATE : DUE;
  }
}
