package se.lofteskollen.assessment.kpi;

/** Which way a value went, where the source says so in words. */
public enum Direction {
  UP,
  DOWN,
  UNCHANGED
}
