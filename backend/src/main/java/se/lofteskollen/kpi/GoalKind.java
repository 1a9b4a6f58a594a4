package se.lofteskollen.kpi;

/** What the indicator's value is promised to do. */
public enum GoalKind {
  INCREASE,
  DECREASE,
  CONTINUE_INCREASE,
  CONTINUE_DECREASE,
  UNQUANTIFIED
}
