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
    if (figures.late() > 0) {
      return AssessmentStatus.NOT_KEPT;
    }
    boolean none = figures.cases().upper() == 0;
    if (none && evidence.excused()) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (!evidence.over()) {
      return evidence.covered() ? AssessmentStatus.ON_TRACK : AssessmentStatus.NO_INFORMATION;
    }
    if (figures.untimed() > 0 || evidence.tally().perhapsMoreLate()) {
      return AssessmentStatus.UNDETERMINED;
    }
    if (!evidence.covered()) {
      return AssessmentStatus.NO_INFORMATION;
    }
    if (none) {
      return evidence.anythingVerified()
          ? AssessmentStatus.NOT_MEASURABLE
          : AssessmentStatus.NOT_KEPT;
    }
    return AssessmentStatus.KEPT;
  }

  private static Figures.ResponseTime figures(ResponseTimeQuota quota, Evidence evidence) {
    long within = evidence.tally().within(quota.maximumMinutes());
    long late = evidence.tally().late(quota.maximumMinutes());
    Amount cases = evidence.done();
    boolean known = within + late == cases.stated();
    return new Figures.ResponseTime(
        quota.maximumMinutes(),
        cases,
        within,
        late,
        known ? ShareRule.percent(within, cases.stated()) : null);
  }
}
