package se.lofteskollen.assessment.activity;

import java.util.List;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;

/** Assesses one activity from its quota and what was done. Rules: docs/assessment.md. */
public final class ActivityAssessor {
  private ActivityAssessor() {}

  /**
   * The answer for one activity.
   *
   * @param performances what was reported, in any order; those outside the agreement or after the
   *     day that is asked about do not count
   */
  public static ActivityAssessment assess(
      Promise promise, List<Performance> performances, AsOf asOf, Holidays holidays) {
    var ledger = new ActivityLedger(promise, holidays);
    for (Performance performance : performances) {
      if (!performance.until().isAfter(asOf.day())) {
        ledger.add(performance);
      }
    }
    return ledger.assess(asOf);
  }

  /** What is said where there is no answer, as a fault of ours keeps it from being reckoned. */
  public static ActivityAssessment unanswered() {
    return new ActivityAssessment(
        AssessmentStatus.UNDETERMINED,
        Amount.exactly(0),
        Amount.exactly(0),
        new Figures.None(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        CommonSentences.unanswered());
  }

  /** The answer from what has been added up; all of it was done by the day that is asked about. */
  static ActivityAssessment assess(Evidence evidence) {
    Quota quota = evidence.chapter().governing().quota();
    return switch (quota) {
      case PlainQuota plain -> assess(plain, evidence);
      case ConditionalQuota conditional ->
          ConditionalRule.assess(
              conditional, evidence, inner -> assess(conditional.quota(), inner));
    };
  }

  private static ActivityAssessment assess(PlainQuota quota, Evidence evidence) {
    return switch (quota) {
      case TotalQuota total -> TotalRule.assess(total, evidence);
      case RecurringQuota recurring -> RecurringRule.assess(recurring, evidence);
      case OccasionQuota _ -> OccasionRule.assess(evidence);
      case CoverageQuota coverage -> CoverageRule.assess(coverage, evidence);
      case EffortQuota effort -> EffortRule.assess(effort, evidence);
      case ShareQuota share -> ShareRule.assess(share, evidence);
      case ResponseTimeQuota response -> ResponseTimeRule.assess(response, evidence);
      case MilestoneQuota _ -> MilestoneRule.assess(evidence);
      case Unquantified _ -> UnquantifiedRule.assess(evidence);
    };
  }
}
