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
  /** A value that does not fit its kind, or is too large to reckon with. */
  UNFIT_VALUE(Verdict.INSUFFICIENT_DATA),
  /** Only values of before the days that the target is judged on. */
  SO_FAR(Verdict.JUDGED_LATER),
  /** The value of those days was published before they were over. */
  INCOMPLETE(Verdict.JUDGED_LATER),
  /** The agreement has no end, and the target names no days that it is judged on. */
  OPEN_ENDED(Verdict.JUDGED_LATER),
  /** No period of the agreement's time is like the one that the change is counted from. */
  NO_LIKE_PERIOD(Verdict.NOT_COMPARABLE),
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
