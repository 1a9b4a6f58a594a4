package se.lofteskollen.assessment.promise;

/** Whether a number is promised altogether or at every place of the activity. */
public enum Scope {
  /** All places count together. */
  IN_TOTAL,
  /** Each place reaches the number by itself. */
  EACH_PLACE
}
