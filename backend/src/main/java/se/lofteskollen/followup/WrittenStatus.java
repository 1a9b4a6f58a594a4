package se.lofteskollen.followup;

/** What the parties themselves say of an activity that promised nothing countable. */
public enum WrittenStatus {
  DONE,
  PARTLY,
  NOT_DONE,
  ONGOING,
  NO_NEED,
  TRANSFERRED,
  REPLACED,
  CANNOT_ASSESS
}
