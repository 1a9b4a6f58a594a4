package se.lofteskollen.assessment.kpi;

/** Which way a value demonstrably went. */
enum Trend {
  UP,
  DOWN,
  NONE
}
