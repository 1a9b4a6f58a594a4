package se.lofteskollen.assessment.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * A conditional quota: as the inner one, or no need arose. A verified zero with a reason excuses
 * what it is stated for: the whole, or the period, occasion, unit or place. It excuses nothing
 * else.
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
    List<Wording> reasons = reasons(underCondition);
    if (!reasons.isEmpty() && inner.status() != AssessmentStatus.KEPT) {
      sentences.add(
          reasons.size() == 1
              ? Words.both("Skäl: %s.", "Reason: %s.", reasons.getFirst())
              : Words.both(
                  "Skäl: %s.",
                  "Reasons: %s.", Words.list(reasons.stream().map(Words::quoted).toList())));
    }
    sentences.add(Words.both("Villkor: %s.", "Condition: %s.", Words.clause(quota.condition())));
    return inner.explained(Words.text(sentences));
  }

  private static List<Wording> reasons(Evidence evidence) {
    return evidence.noNeeds().stream()
        .map(noNeed -> Words.clause(Words.same(noNeed.reason())))
        .distinct()
        .toList();
  }
}
