package se.lofteskollen.pledge;

/** Why something could not be done as promised. */
public enum DeviationReason {
  PANDEMIC,
  STAFFING,
  PRIORITY_EVENT,
  WEATHER,
  CANCELLED_BY_OTHERS,
  LEGAL,
  NO_NEED,
  OTHER
}
