package se.lofteskollen.assessment.activity;

/** No number was promised: nothing is computed. */
final class UnquantifiedRule {
  private UnquantifiedRule() {}

  static ActivityAssessment assess(Evidence evidence) {
    return evidence.noNeedArose() && evidence.done() == 0
        ? ActivityAssessment.of(
            AssessmentStatus.NO_NEED_AROSE, evidence, null, CommonSentences.noNeedArose())
        : ActivityAssessment.of(
            AssessmentStatus.NOT_MEASURABLE, evidence, null, CommonSentences.notMeasurable());
  }
}
