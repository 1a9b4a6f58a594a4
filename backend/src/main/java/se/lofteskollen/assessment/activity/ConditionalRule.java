package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * A conditional quota: as the inner one, or no need arose. A verified zero with a reason excuses
 * the days that it is stated for and nothing else: the whole when it reaches the agreement's last
 * day, a period when it reaches the period's, the occasion or unit that it names, the place.
 */
final class ConditionalRule {
  private ConditionalRule() {}

  /**
   * Adds the condition to the inner answer.
   *
   * @param rule how the inner quota is judged
   */
  static ActivityAssessment assess(
      ConditionalQuota quota, Evidence evidence, Function<Evidence, ActivityAssessment> rule) {
    Evidence underCondition = evidence.underCondition();
    ActivityAssessment inner = rule.apply(underCondition);
    var sentences = new ArrayList<Wording>();
    sentences.add(inner.explanation());
    List<NoNeed> noNeeds = underCondition.noNeeds();
    if (!noNeeds.isEmpty() && inner.status() != AssessmentStatus.KEPT) {
      if (!excusesSomething(inner)) {
        sentences.add(soFar(noNeeds, underCondition));
      }
      sentences.add(reasons(noNeeds));
    }
    sentences.add(
        Words.both(
            "Löftet gäller bara på ett villkor: %s.",
            "The promise holds on one condition only: %s.", Words.clause(quota.condition())));
    return inner.explained(inner.status(), Words.text(sentences));
  }

  private static boolean excusesSomething(ActivityAssessment answer) {
    return answer.status() == AssessmentStatus.NO_NEED_AROSE
        || answer.periods().stream().anyMatch(p -> p.status() == PeriodStatus.NO_NEED)
        || ItemResult.any(answer.occasions(), PeriodStatus.NO_NEED)
        || ItemResult.any(answer.units(), PeriodStatus.NO_NEED)
        || answer.places().stream()
            .anyMatch(place -> place.status() == AssessmentStatus.NO_NEED_AROSE);
  }

  /** A reason for some days excuses no others. */
  private static Wording soFar(List<NoNeed> noNeeds, Evidence evidence) {
    LocalDate last = noNeeds.stream().map(NoNeed::until).max(LocalDate::compareTo).orElseThrow();
    return evidence.over()
        ? Words.both(
            "Att inget behov uppstod är uppgivet till och med den %s.",
            "It is stated until %s that no need arose.", Words.day(last))
        : Words.both(
            "Hittills är det uppgivet till och med den %s att inget behov uppstod.",
            "So far it is stated until %s that no need arose.", Words.day(last));
  }

  private static Wording reasons(List<NoNeed> noNeeds) {
    List<Wording> reasons =
        noNeeds.stream()
            .map(noNeed -> Words.clause(Words.same(noNeed.reason())))
            .distinct()
            .toList();
    return reasons.size() == 1
        ? Words.both("Skäl: %s.", "Reason: %s.", reasons.getFirst())
        : Words.both(
            "Skäl: %s.", "Reasons: %s.", Words.list(reasons.stream().map(Words::quoted).toList()));
  }
}
