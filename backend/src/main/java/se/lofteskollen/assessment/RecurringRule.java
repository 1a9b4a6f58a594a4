package se.lofteskollen.assessment;

import java.util.List;
import java.util.function.Predicate;

/** A recurring quota: each period stands by itself, and surplus in one does not mend another. */
final class RecurringRule {
  private RecurringRule() {}

  static ActivityAssessment assess(RecurringQuota quota, Evidence evidence) {
    List<PeriodResult> periods = periods(quota, evidence);
    AssessmentStatus status = status(periods, evidence);
    return new ActivityAssessment(
        status,
        evidence.done(),
        evidence.waiting(),
        null,
        periods,
        List.of(),
        BothLanguages.say(language -> language.recurring(quota, evidence, status, periods)));
  }

  private static AssessmentStatus status(List<PeriodResult> periods, Evidence evidence) {
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    var judged = periods.stream().filter(p -> p.status() != PeriodStatus.NOT_JUDGED).toList();
    if (judged.isEmpty()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    if (judged.stream().anyMatch(p -> p.status() == PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    boolean complete =
        evidence.agreement().end() != null
            && judged.stream().allMatch(p -> p.status() == PeriodStatus.KEPT);
    return complete ? AssessmentStatus.KEPT : AssessmentStatus.ON_TRACK;
  }

  private static List<PeriodResult> periods(RecurringQuota quota, Evidence evidence) {
    return new PeriodCalendar(quota.every(), quota.terms(), quota.filter(), evidence.holidays())
        .periods(evidence.agreement(), evidence.asOf()).stream()
            .map(period -> period(quota, evidence, period))
            .toList();
  }

  private static PeriodResult period(
      RecurringQuota quota, Evidence evidence, CalendarPeriod period) {
    Predicate<Performance> within =
        performance -> performance.within(period.inside()) && matches(performance, quota, evidence);
    int done = evidence.done(within);
    return new PeriodResult(
        period.key(),
        period.inside(),
        quota.minimum(),
        done,
        evidence.waiting(within),
        evidence.reported(within),
        status(quota, evidence, period, done));
  }

  private static boolean matches(Performance performance, RecurringQuota quota, Evidence evidence) {
    return new Days(performance.day(), performance.until())
        .all()
        .allMatch(day -> quota.filter().matches(day, evidence.holidays()));
  }

  private static PeriodStatus status(
      RecurringQuota quota, Evidence evidence, CalendarPeriod period, int done) {
    if (!period.judged()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (done >= quota.minimum()) {
      return PeriodStatus.KEPT;
    }
    if (evidence.asOf().isBefore(period.inside().first())) {
      return PeriodStatus.UPCOMING;
    }
    return evidence.closed(period.inside().last()) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
