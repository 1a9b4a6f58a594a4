package se.lofteskollen.activity;

/** Where a record stands on its way to being counted. */
public enum RecordStatus {
  /** Waits for somebody other than its recorder to verify it. */
  REPORTED,
  /** Sent back with a reason; counts again as reported when it has been corrected. */
  RETURNED,
  /** Counts. */
  VERIFIED,
  /** Taken back with a reason; counts no more and stays readable for whom it was readable. */
  VOIDED
}
