package se.lofteskollen.assessment.kpi;

/** Which way is better. */
public enum GoodDirection {
  LOWER,
  HIGHER,
  NEUTRAL
}
