package se.lofteskollen.assessment.activity;

import java.time.LocalDate;

/**
 * The day an answer is given for, and the day on which what had been done by then is known. They
 * are the same day when somebody asks how it stands; a report on a period is written later, when
 * what belongs to it has come in.
 *
 * @param day up to which things done count, in Europe/Stockholm
 * @param reportedBy the day up to which they had time to be reported, {@code day} or later
 */
public record AsOf(LocalDate day, LocalDate reportedBy) {
  public AsOf {
    if (reportedBy.isBefore(day)) {
      throw new IllegalArgumentException("Nothing is reported before it is done.");
    }
  }

  /** How it stands on the day itself. */
  public static AsOf on(LocalDate day) {
    return new AsOf(day, day);
  }

  /** Whether the day belongs to what is asked about, and is over. */
  boolean isPast(LocalDate lastDay) {
    return !lastDay.isAfter(day) && reportedBy.isAfter(lastDay);
  }
}
