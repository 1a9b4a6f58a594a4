package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A recurring quota: each period stands by itself, and surplus in one does not mend another. */
final class RecurringRule {
  private RecurringRule() {}

  static ActivityAssessment assess(RecurringQuota quota, Basis basis) {
    List<PeriodResult> periods = periods(quota, basis);
    AssessmentStatus status = status(periods, basis);
    return new ActivityAssessment(
        status,
        basis.done(),
        basis.waiting(),
        null,
        periods,
        List.of(),
        BothLanguages.say(language -> language.recurring(quota, basis, status, periods)));
  }

  private static AssessmentStatus status(List<PeriodResult> periods, Basis basis) {
    if (basis.notStarted()) {
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
        basis.agreement().end() != null
            && judged.stream().allMatch(p -> p.status() == PeriodStatus.KEPT);
    return complete ? AssessmentStatus.KEPT : AssessmentStatus.ON_TRACK;
  }

  private static List<PeriodResult> periods(RecurringQuota quota, Basis basis) {
    var results = new ArrayList<PeriodResult>();
    LocalDate first = basis.agreement().start();
    while (!first.isAfter(basis.lastDay())) {
      Days whole = quota.every().around(first);
      LocalDate end = basis.agreement().end();
      LocalDate last = end != null && end.isBefore(whole.last()) ? end : whole.last();
      results.add(period(quota, basis, whole, new Days(first, last)));
      first = whole.last().plusDays(1);
    }
    return List.copyOf(results);
  }

  private static PeriodResult period(RecurringQuota quota, Basis basis, Days whole, Days inside) {
    Predicate<Performance> within = performance -> inside.contains(performance.day());
    int done = basis.done(within);
    return new PeriodResult(
        quota.every().key(whole.first()),
        inside,
        quota.minimum(),
        done,
        basis.waiting(within),
        basis.reported(within),
        status(quota, basis, whole, inside, done));
  }

  private static PeriodStatus status(
      RecurringQuota quota, Basis basis, Days whole, Days inside, int done) {
    if (2 * inside.count() < whole.count()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (done >= quota.minimum()) {
      return PeriodStatus.KEPT;
    }
    if (basis.asOf().isBefore(inside.first())) {
      return PeriodStatus.UPCOMING;
    }
    return basis.closed(inside.last()) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
