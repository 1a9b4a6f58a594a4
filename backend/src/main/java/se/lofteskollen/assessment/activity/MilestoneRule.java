package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.MilestoneQuota;

/** A milestone: a dated yes, in time. */
final class MilestoneRule {
  private MilestoneRule() {}

  static ActivityAssessment assess(MilestoneQuota quota, Evidence evidence) {
    LocalDate due = quota.due() == null ? evidence.agreement().end() : quota.due();
    LocalDate doneOn = evidence.tally().doneOn();
    AssessmentStatus status = status(due, doneOn, evidence);
    var figures = new Figures.Milestone(due, doneOn);
    return ActivityAssessment.of(
        status, evidence, figures, MilestoneSentences.of(status, figures, evidence));
  }

  private static AssessmentStatus status(
      @Nullable LocalDate due, @Nullable LocalDate doneOn, Evidence evidence) {
    if (doneOn != null && (due == null || !doneOn.isAfter(due))) {
      return AssessmentStatus.KEPT;
    }
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (evidence.noNeedArose()) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (due == null || !evidence.isPast(due)) {
      return AssessmentStatus.ON_TRACK;
    }
    return evidence.closed(due) ? AssessmentStatus.NOT_KEPT : AssessmentStatus.BEHIND;
  }
}
