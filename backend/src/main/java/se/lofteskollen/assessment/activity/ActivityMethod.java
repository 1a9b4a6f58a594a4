package se.lofteskollen.assessment.activity;

import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;

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

  /** Since coverage, inexact numbers and the text of its time count. */
  private static final int VERSION = 2;

  public int version() {
    return VERSION;
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
