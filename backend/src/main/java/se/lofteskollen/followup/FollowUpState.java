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
  /**
   * Nobody owes it here: the agreement was retold from elsewhere and what was published of it was
   * published there, or the period was over before the agreement came into the service.
   */
  NOT_HERE,
  /** Begun, and taken out of the plan since; told to those who work with it. */
  NOT_PLANNED;

  /**
   * How it stands.
   *
   * @param owedHere whether the parties promised to publish it in this service at all
   */
  static FollowUpState of(
      PlannedPeriod planned, boolean published, boolean owedHere, LocalDate today) {
    if (published) {
      return PUBLISHED;
    }
    if (!owedHere) {
      return NOT_HERE;
    }
    // One that is due on its period's last day waits to be published on that day.
    if (today.isBefore(planned.dueOn()) && !planned.period().end().isBefore(today)) {
      return UPCOMING;
    }
    return today.isAfter(planned.dueOn()) ? LATE : DUE;
  }
}
