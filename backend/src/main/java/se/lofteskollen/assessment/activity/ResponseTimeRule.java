package se.lofteskollen.assessment.activity;

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
    if (figures.cases() == 0 && !evidence.verified().isEmpty()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    return kept ? AssessmentStatus.KEPT : AssessmentStatus.NOT_KEPT;
  }

  private static Figures.ResponseTime figures(ResponseTimeQuota quota, Evidence evidence) {
    int within = 0;
    int late = 0;
    for (Performance performance : evidence.verified()) {
      Integer inTime = performance.subCount();
      Integer minutes = performance.responseMinutes();
      if (inTime != null) {
        int capped = Math.min(inTime, performance.count());
        within += capped;
        late += performance.count() - capped;
      } else if (minutes != null && minutes <= quota.maximumMinutes()) {
        within += performance.count();
      } else if (minutes != null) {
        late += performance.count();
      }
    }
    int cases = evidence.done();
    return new Figures.ResponseTime(
        quota.maximumMinutes(), cases, within, late, ShareRule.percent(within, cases));
  }
}
