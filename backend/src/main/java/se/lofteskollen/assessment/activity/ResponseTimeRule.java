package se.lofteskollen.assessment.activity;

import se.lofteskollen.assessment.promise.ResponseTimeQuota;

/** A response time quota: every case within the time; one late case cannot be mended. */
final class ResponseTimeRule {
  private ResponseTimeRule() {}

  static ActivityAssessment assess(ResponseTimeQuota quota, Evidence evidence) {
    Figures.ResponseTime figures = figures(quota, evidence);
    AssessmentStatus status = status(figures, evidence);
    return ActivityAssessment.of(
        status, evidence, figures, ResponseTimeSentences.of(status, figures, evidence));
  }

  private static AssessmentStatus status(Figures.ResponseTime figures, Evidence evidence) {
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    boolean kept = evidence.over() && figures.cases() > 0 && figures.within() == figures.cases();
    if (evidence.noNeedArose() && !kept) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (figures.late() > 0) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (!evidence.over()) {
      return AssessmentStatus.ON_TRACK;
    }
    if (figures.cases() == 0 && evidence.anythingVerified()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    return kept ? AssessmentStatus.KEPT : AssessmentStatus.NOT_KEPT;
  }

  private static Figures.ResponseTime figures(ResponseTimeQuota quota, Evidence evidence) {
    int within = evidence.tally().within(quota.maximumMinutes());
    int late = evidence.tally().late(quota.maximumMinutes());
    int cases = evidence.done();
    return new Figures.ResponseTime(
        quota.maximumMinutes(), cases, within, late, ShareRule.percent(within, cases));
  }
}
