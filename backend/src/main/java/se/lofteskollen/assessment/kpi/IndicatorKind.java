package se.lofteskollen.assessment.kpi;

/** What kind of data an indicator has; it decides how a change may be judged. */
public enum IndicatorKind {
  EVENT_COUNT,
  SURVEY_SHARE,
  SURVEY_INDEX,
  COMPLETE_COUNT,
  RATE
}
