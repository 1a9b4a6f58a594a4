package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * A milestone: a dated yes, in time. It is reached once: a record of it says that it was not
 * before.
 */
final class MilestoneRule {
  private MilestoneRule() {}

  static ActivityAssessment assess(Evidence evidence) {
    LocalDate due = evidence.chapter().due();
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
    if (due == null) {
      return open(evidence);
    }
    if (evidence.noNeedUntil(due)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (!evidence.isPast(due)) {
      return evidence.stillHeard() || perhaps(due, evidence)
          ? AssessmentStatus.ON_TRACK
          : AssessmentStatus.NO_INFORMATION;
    }
    if (perhaps(due, evidence)) {
      return AssessmentStatus.UNDETERMINED;
    }
    boolean known = doneOn != null || evidence.covered(new Days(evidence.agreement().start(), due));
    if (!known) {
      return AssessmentStatus.NO_INFORMATION;
    }
    return evidence.closed(due) ? AssessmentStatus.NOT_KEPT : AssessmentStatus.BEHIND;
  }

  private static AssessmentStatus open(Evidence evidence) {
    if (evidence.tally().perhapsFrom() != null) {
      return AssessmentStatus.UNDETERMINED;
    }
    return evidence.covered() ? AssessmentStatus.NO_DEADLINE : AssessmentStatus.NO_INFORMATION;
  }

  /** Whether a span of days, or an inexact number, leaves room for its having been done in time. */
  private static boolean perhaps(LocalDate due, Evidence evidence) {
    LocalDate from = evidence.tally().perhapsFrom();
    return from != null && !from.isAfter(due);
  }
}
