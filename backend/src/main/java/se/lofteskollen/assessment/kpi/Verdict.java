package se.lofteskollen.assessment.kpi;

/** The answer to "what changed?". */
public enum Verdict {
  IMPROVED,
  WORSENED,
  /** Changed upwards, where neither way is better. */
  INCREASED,
  /** Changed downwards, where neither way is better. */
  DECREASED,
  /** Chance alone explains the difference; or, where everything is counted, there is none. */
  NO_DEMONSTRABLE_CHANGE,
  INSUFFICIENT_DATA,
  NOT_COMPARABLE,
  /** A number that the answer needs is too small to be public. */
  SUPPRESSED;

  /** Whether two values were compared. */
  public boolean isJudged() {
    return switch (this) {
      case IMPROVED, WORSENED, INCREASED, DECREASED, NO_DEMONSTRABLE_CHANGE -> true;
      case INSUFFICIENT_DATA, NOT_COMPARABLE, SUPPRESSED -> false;
    };
  }

  static Verdict of(Trend trend, GoodDirection good) {
    return switch (trend) {
      case NONE -> NO_DEMONSTRABLE_CHANGE;
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
