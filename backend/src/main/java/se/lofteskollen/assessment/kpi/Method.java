package se.lofteskollen.assessment.kpi;

/** How a change is judged. The version rises when the same data could give another answer. */
public enum Method {
  /** Exact conditional test of two counts of events with their exposures. */
  RATE_RATIO,
  /** Newcombe's hybrid score interval for the difference of two shares. */
  SHARE_DIFFERENCE,
  /** Normal interval for the difference of two means with known standard errors. */
  INDEX_DIFFERENCE,
  /** Everything is counted: compared as it is. */
  COMPLETE_COUNT,
  /** XmR chart of a long series: shown, and never the verdict. */
  PROCESS_CHART;

  private static final int FIRST_VERSION = 1;

  public int version() {
    return FIRST_VERSION;
  }

  static Method of(IndicatorKind kind) {
    return switch (kind) {
      case EVENT_COUNT, RATE -> RATE_RATIO;
      case SURVEY_SHARE -> SHARE_DIFFERENCE;
      case SURVEY_INDEX -> INDEX_DIFFERENCE;
      case COMPLETE_COUNT -> COMPLETE_COUNT;
    };
  }
}
