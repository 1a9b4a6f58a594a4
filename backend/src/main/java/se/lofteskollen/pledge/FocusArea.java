package se.lofteskollen.pledge;

/** What a pledge is about. */
public enum FocusArea {
  NEIGHBOURHOOD_WATCH,
  VISIBLE_PRESENCE,
  YOUTH,
  TRAFFIC,
  VANDALISM,
  NARCOTICS,
  BURGLARY,
  VIOLENCE,
  OTHER
}
