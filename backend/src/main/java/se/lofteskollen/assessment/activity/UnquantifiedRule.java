package se.lofteskollen.assessment.activity;

/** No number was promised: nothing is computed. */
final class UnquantifiedRule {
  private UnquantifiedRule() {}

  static ActivityAssessment assess(Evidence evidence) {
    boolean notNeeded = evidence.excused() && evidence.done().upper() == 0;
    return notNeeded
        ? ActivityAssessment.of(
            AssessmentStatus.NO_NEED_AROSE,
            evidence,
            new Figures.None(),
            CommonSentences.noNeedArose())
        : ActivityAssessment.of(
            AssessmentStatus.NOT_MEASURABLE,
            evidence,
            new Figures.None(),
            CommonSentences.notMeasurable());
  }
}
