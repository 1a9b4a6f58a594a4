package se.lofteskollen.assessment.kpi;

/** The answer to "what changed?". */
public enum Verdict {
  IMPROVED,
  WORSENED,
  /** Changed upwards, where neither way is better. */
  INCREASED,
  /** Changed downwards, where neither way is better. */
  DECREASED,
  /** Chance alone explains the difference. */
  NO_DEMONSTRABLE_CHANGE,
  /** The same number, or another only by rounding. */
  UNCHANGED,
  /** What it is judged on is not known yet. */
  JUDGED_LATER,
  INSUFFICIENT_DATA,
  NOT_COMPARABLE,
  /** A number that the answer needs is too small to be public. */
  SUPPRESSED;

  /** Whether two values were compared. */
  public boolean isJudged() {
    return switch (this) {
      case IMPROVED, WORSENED, INCREASED, DECREASED, NO_DEMONSTRABLE_CHANGE, UNCHANGED -> true;
      case JUDGED_LATER, INSUFFICIENT_DATA, NOT_COMPARABLE, SUPPRESSED -> false;
    };
  }

  static Verdict of(Comparison comparison, GoodDirection good) {
    return switch (comparison.trend()) {
      case NONE -> comparison.sameNumber() ? UNCHANGED : NO_DEMONSTRABLE_CHANGE;
      case UP ->
          switch (good) {
            case HIGHER -> IMPROVED;
            case LOWER -> WORSENED;
            case NEUTRAL -> INCREASED;
          };
      case DOWN ->
          switch (good) {
            case HIGHER -> WORSENED;
            case LOWER -> IMPROVED;
            case NEUTRAL -> DECREASED;
          };
    };
  }
}
