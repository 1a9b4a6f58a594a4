package se.lofteskollen.kpi;

/** Which way is better. */
public enum GoodDirection {
  LOWER,
  HIGHER,
  NEUTRAL
}
