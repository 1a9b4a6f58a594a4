package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;

/** Assesses one activity from its quota and what was done. Rules: docs/assessment.md. */
public final class ActivityAssessor {
  private ActivityAssessor() {}

  /**
   * The answer for one activity on one day.
   *
   * @param quota what was promised
   * @param agreement the days the agreement covers
   * @param reportingDelayDays days after a period's last day within which it may still be reported
   * @param performances what was reported, in any order; those outside the agreement or after
   *     {@code asOf} do not count
   * @param asOf the day the answer is given for
   */
  public static ActivityAssessment assess(
      Quota quota,
      Span agreement,
      int reportingDelayDays,
      List<Performance> performances,
      LocalDate asOf) {
    var within =
        performances.stream()
            .filter(p -> agreement.contains(p.day()) && !p.day().isAfter(asOf))
            .toList();
    var evidence = new Evidence(agreement, reportingDelayDays, within, asOf);
    return switch (quota) {
      case TotalQuota total -> TotalRule.assess(total, evidence);
      case RecurringQuota recurring -> RecurringRule.assess(recurring, evidence);
      case OccasionQuota occasions -> OccasionRule.assess(occasions, evidence);
      case Unquantified _ -> unquantified(evidence);
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
