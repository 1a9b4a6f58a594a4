package se.lofteskollen.pledge.document;

/** What a pledge is about. */
public enum FocusArea {
  NEIGHBOURHOOD_WATCH,
  VISIBLE_PRESENCE,
  YOUTH,
  TRAFFIC,
  VANDALISM,
  NARCOTICS,
  BURGLARY,
  ALCOHOL,
  VIOLENCE,
  PUBLIC_ENVIRONMENT,
  SAFETY_WALKS,
  DIALOGUE,
  OTHER
}
