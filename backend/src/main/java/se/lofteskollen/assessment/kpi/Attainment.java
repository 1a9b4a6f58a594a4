package se.lofteskollen.assessment.kpi;

/** The answer to "was the goal met?". */
public enum Attainment {
  MET,
  NOT_MET,
  /** The data neither show that it is met nor that it is not. */
  NOT_DEMONSTRATED,
  /** There is nothing to judge it by. */
  NOT_JUDGED
}
