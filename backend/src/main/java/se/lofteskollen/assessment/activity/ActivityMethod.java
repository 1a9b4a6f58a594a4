package se.lofteskollen.assessment.activity;

/**
 * How an activity is judged, one for each kind of quota. The version rises when the same records
 * could give another answer.
 */
public enum ActivityMethod {
  TOTAL,
  RECURRING,
  /** In the mean over the periods. */
  RECURRING_MEAN,
  OCCASIONS,
  COVERAGE,
  EFFORT,
  SHARE,
  RESPONSE_TIME,
  MILESTONE,
  CONDITIONAL,
  UNQUANTIFIED;

  private static final int FIRST_VERSION = 1;

  public int version() {
    return FIRST_VERSION;
  }

  public static ActivityMethod of(Quota quota) {
    return switch (quota) {
      case TotalQuota _ -> TOTAL;
      case RecurringQuota recurring -> recurring.average() ? RECURRING_MEAN : RECURRING;
      case OccasionQuota _ -> OCCASIONS;
      case CoverageQuota _ -> COVERAGE;
      case EffortQuota _ -> EFFORT;
      case ShareQuota _ -> SHARE;
      case ResponseTimeQuota _ -> RESPONSE_TIME;
      case MilestoneQuota _ -> MILESTONE;
      case ConditionalQuota _ -> CONDITIONAL;
      case Unquantified _ -> UNQUANTIFIED;
    };
  }
}
