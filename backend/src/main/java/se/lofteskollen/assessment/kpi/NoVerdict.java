package se.lofteskollen.assessment.kpi;

/** Why nothing can be said of a change. */
public enum NoVerdict {
  /** The target names no indicator. */
  NO_INDICATOR(Verdict.INSUFFICIENT_DATA),
  /** Nothing is known of a time before. */
  NOTHING_BEFORE(Verdict.INSUFFICIENT_DATA),
  /** Nothing is known yet of the agreement's time. */
  NOTHING_SINCE(Verdict.INSUFFICIENT_DATA),
  /** The source gives words and no number. */
  ONLY_WORDS(Verdict.INSUFFICIENT_DATA),
  /** An index whose source states no standard error. */
  NO_STANDARD_ERROR(Verdict.INSUFFICIENT_DATA),
  /** A share whose source does not say of how many. */
  NO_SAMPLE_SIZE(Verdict.INSUFFICIENT_DATA),
  /** A rate whose source does not say how many events of how many person-years. */
  NO_EVENTS(Verdict.INSUFFICIENT_DATA),
  /** The figures are of another area than the promise. */
  OTHER_AREA(Verdict.NOT_COMPARABLE),
  /** The way of measuring changed in between. */
  SERIES_BREAK(Verdict.NOT_COMPARABLE),
  /** Nine months and a year, or winter and summer. */
  UNLIKE_PERIODS(Verdict.NOT_COMPARABLE),
  /** A number that is too small to be public. */
  SMALL_NUMBER(Verdict.SUPPRESSED);

  private final Verdict verdict;

  NoVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  Verdict verdict() {
    return verdict;
  }
}
