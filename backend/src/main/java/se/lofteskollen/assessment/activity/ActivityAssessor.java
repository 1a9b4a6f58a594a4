package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;

/** Assesses one activity from its quota and what was done. Rules: docs/assessment.md. */
public final class ActivityAssessor {
  private ActivityAssessor() {}

  /**
   * The answer for one activity on one day.
   *
   * @param performances what was reported, in any order; those outside the agreement or after
   *     {@code asOf} do not count
   * @param asOf the day the answer is given for
   */
  public static ActivityAssessment assess(
      Promise promise, List<Performance> performances, LocalDate asOf, Holidays holidays) {
    Span agreement = promise.agreement();
    var within =
        performances.stream()
            .filter(p -> agreement.contains(p.day()) && agreement.contains(p.until()))
            .filter(p -> !p.until().isAfter(asOf))
            .toList();
    var evidence =
        new Evidence(agreement, promise.reportingDelayDays(), within, asOf, holidays, false);
    return assess(promise.quota(), promise.places(), evidence);
  }

  private static ActivityAssessment assess(Quota quota, List<Place> places, Evidence evidence) {
    return switch (quota) {
      case TotalQuota total -> TotalRule.assess(total, places, evidence);
      case RecurringQuota recurring -> RecurringRule.assess(recurring, places, evidence);
      case OccasionQuota occasions -> OccasionRule.assess(occasions, evidence);
      case CoverageQuota coverage -> CoverageRule.assess(coverage, evidence);
      case EffortQuota effort -> EffortRule.assess(effort, evidence);
      case ShareQuota share -> ShareRule.assess(share, evidence);
      case ResponseTimeQuota response -> ResponseTimeRule.assess(response, evidence);
      case MilestoneQuota milestone -> MilestoneRule.assess(milestone, evidence);
      case ConditionalQuota conditional ->
          ConditionalRule.assess(
              conditional, evidence, inner -> assess(conditional.quota(), places, inner));
      case Unquantified _ -> UnquantifiedRule.assess(evidence);
    };
  }
}
