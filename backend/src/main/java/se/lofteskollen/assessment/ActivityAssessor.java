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
   * @param performances what was reported, in any order; those outside the agreement do not count
   * @param asOf the day the answer is given for
   */
  public static ActivityAssessment assess(
      Quota quota,
      Span agreement,
      int reportingDelayDays,
      List<Performance> performances,
      LocalDate asOf) {
    var within = performances.stream().filter(p -> agreement.contains(p.day())).toList();
    var basis = new Basis(agreement, reportingDelayDays, within, asOf);
    return switch (quota) {
      case TotalQuota total -> TotalRule.assess(total, basis);
      case RecurringQuota recurring -> RecurringRule.assess(recurring, basis);
      case OccasionQuota occasions -> OccasionRule.assess(occasions, basis);
      case Unquantified _ -> unquantified(basis);
    };
  }

  private static ActivityAssessment unquantified(Basis basis) {
    return new ActivityAssessment(
        AssessmentStatus.NOT_MEASURABLE,
        basis.done(),
        basis.waiting(),
        null,
        List.of(),
        List.of(),
        BothLanguages.say(Sentences::notMeasurable));
  }
}
