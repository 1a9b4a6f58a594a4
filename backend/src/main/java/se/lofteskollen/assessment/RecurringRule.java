package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
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
    var results = new ArrayList<PeriodResult>();
    LocalDate first = evidence.agreement().start();
    while (!first.isAfter(evidence.lastDay())) {
      Days whole = quota.every().around(first);
      LocalDate end = evidence.agreement().end();
      LocalDate last = end != null && end.isBefore(whole.last()) ? end : whole.last();
      results.add(period(quota, evidence, whole, new Days(first, last)));
      first = whole.last().plusDays(1);
    }
    return List.copyOf(results);
  }

  private static PeriodResult period(
      RecurringQuota quota, Evidence evidence, Days whole, Days inside) {
    Predicate<Performance> within = performance -> inside.contains(performance.day());
    int done = evidence.done(within);
    return new PeriodResult(
        quota.every().key(whole.first()),
        inside,
        quota.minimum(),
        done,
        evidence.waiting(within),
        evidence.reported(within),
        status(quota, evidence, whole, inside, done));
  }

  private static PeriodStatus status(
      RecurringQuota quota, Evidence evidence, Days whole, Days inside, int done) {
    if (2 * inside.count() < whole.count()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (done >= quota.minimum()) {
      return PeriodStatus.KEPT;
    }
    if (evidence.asOf().isBefore(inside.first())) {
      return PeriodStatus.UPCOMING;
    }
    return evidence.closed(inside.last()) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
