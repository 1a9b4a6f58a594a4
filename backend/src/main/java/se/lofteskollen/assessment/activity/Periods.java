package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.promise.CalendarPeriod;

/** A recurring promise, period by period: surplus in one does not mend another. */
record Periods(List<PeriodResult> results, Evidence evidence) {

  static Periods of(PeriodGoal goal, Evidence evidence) {
    PeriodTallies tallies = evidence.tallies().periods();
    return new Periods(
        tallies.periods(evidence.asOf()).stream()
            .map(period -> result(period, goal, tallies.of(period), evidence))
            .toList(),
        evidence);
  }

  /** Those that count: at least half of each lies within the agreement. */
  List<PeriodResult> judged() {
    return results.stream().filter(p -> p.status() != PeriodStatus.NOT_JUDGED).toList();
  }

  List<PeriodResult> with(PeriodStatus status) {
    return results.stream().filter(p -> p.status() == status).toList();
  }

  /** How many have an answer by now. */
  long answered() {
    return (long) with(PeriodStatus.KEPT).size() + with(PeriodStatus.MISSED).size();
  }

  boolean any(PeriodStatus status) {
    return results.stream().anyMatch(p -> p.status() == status);
  }

  /** Whether the first period is still to come; where nothing will be judged, there is no wait. */
  boolean notStarted() {
    return evidence.notStarted()
        || (!judged().isEmpty() && evidence.asOf().isBefore(results.getFirst().days().first()));
  }

  LocalDate firstDay() {
    return results.isEmpty() ? evidence.agreement().start() : results.getFirst().days().first();
  }

  boolean closed(PeriodResult period) {
    return evidence.closed(period.days().last());
  }

  boolean openEnded() {
    return evidence.agreement().end() == null;
  }

  /** The answer where every single period has to reach the promise. */
  AssessmentStatus status() {
    if (notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    List<PeriodResult> judged = judged();
    if (judged.isEmpty()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    if (any(PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (any(PeriodStatus.NO_NEED)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return !openEnded() && judged.stream().allMatch(p -> p.status() == PeriodStatus.KEPT)
        ? AssessmentStatus.KEPT
        : AssessmentStatus.ON_TRACK;
  }

  private static PeriodResult result(
      CalendarPeriod period, PeriodGoal goal, PeriodTally tally, Evidence evidence) {
    Sums sums = tally.sums();
    return new PeriodResult(
        period.key(),
        period.inside(),
        goal.required(),
        sums.done(),
        sums.waiting(),
        goal.hours(sums),
        tally.reported(),
        status(period, goal, tally, evidence));
  }

  private static PeriodStatus status(
      CalendarPeriod period, PeriodGoal goal, PeriodTally tally, Evidence evidence) {
    if (!period.judged()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (goal.reachedBy(tally.sums())) {
      return PeriodStatus.KEPT;
    }
    if (evidence.conditional() && tally.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    if (evidence.asOf().isBefore(period.inside().first())) {
      return PeriodStatus.UPCOMING;
    }
    return evidence.closed(period.inside().last()) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
