package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;

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
    var evidence = new Evidence(agreement, promise.reportingDelayDays(), within, asOf, holidays);
    return switch (promise.quota()) {
      case TotalQuota total -> TotalRule.assess(total, evidence);
      case RecurringQuota recurring -> RecurringRule.assess(recurring, evidence);
      case OccasionQuota occasions -> OccasionRule.assess(occasions, evidence);
      case CoverageQuota _,
          EffortQuota _,
          ShareQuota _,
          ResponseTimeQuota _,
          MilestoneQuota _,
          ConditionalQuota _,
          Unquantified _ ->
          unquantified(evidence);
    };
  }

  private static ActivityAssessment unquantified(Evidence evidence) {
    return new ActivityAssessment(
        AssessmentStatus.NOT_MEASURABLE,
        evidence.done(),
        evidence.waiting(),
        null,
        List.of(),
        List.of(),
        BothLanguages.say(Sentences::notMeasurable));
  }
}
