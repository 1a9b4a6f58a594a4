package se.lofteskollen.followup;

/** What each party sees to before it approves. */
public enum ChecklistItem {
  /** Every record of the period has been verified or returned. */
  RECORDS_VERIFIED,
  /** Every figure says where it comes from. */
  SOURCES_STATED,
  /** Figures are for the area of the promise, or said not to be. */
  AREAS_RIGHT,
  /** No text gives away a small number. */
  SMALL_NUMBERS_CHECKED,
  /** The text has been read in each language it is written in. */
  LANGUAGES_READ
}
