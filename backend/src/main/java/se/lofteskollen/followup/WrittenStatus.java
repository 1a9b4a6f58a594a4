package se.lofteskollen.followup;

import se.lofteskollen.followup.snapshot.v2.Report;

/** What the parties themselves say of an activity that promised nothing countable. */
public enum WrittenStatus {
  DONE,
  PARTLY,
  NOT_DONE,
  ONGOING,
  NO_NEED,
  TRANSFERRED,
  REPLACED,
  CANNOT_ASSESS;

  /** What was written, from what is kept. */
  static WrittenStatus of(Report.WrittenStatus kept) {
    return switch (kept) {
      case DONE -> DONE;
      case PARTLY -> PARTLY;
      case NOT_DONE -> NOT_DONE;
      case ONGOING -> ONGOING;
      case NO_NEED -> NO_NEED;
      case TRANSFERRED -> TRANSFERRED;
      case REPLACED -> REPLACED;
      case CANNOT_ASSESS -> CANNOT_ASSESS;
    };
  }
}
