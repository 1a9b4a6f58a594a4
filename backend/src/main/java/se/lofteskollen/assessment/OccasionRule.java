package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** An occasion quota: each named occasion needs a record of its own. */
final class OccasionRule {
  private OccasionRule() {}

  static ActivityAssessment assess(OccasionQuota quota, Basis basis) {
    List<OccasionResult> results =
        quota.occasions().stream().map(occasion -> occasion(occasion, basis)).toList();
    AssessmentStatus status = status(results, basis);
    return new ActivityAssessment(
        status,
        basis.done(),
        basis.waiting(),
        null,
        List.of(),
        results,
        BothLanguages.say(language -> language.occasions(basis, status, results)));
  }

  private static AssessmentStatus status(List<OccasionResult> results, Basis basis) {
    if (results.stream().allMatch(r -> r.status() == PeriodStatus.KEPT)) {
      return AssessmentStatus.KEPT;
    }
    if (results.stream().anyMatch(r -> r.status() == PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    return basis.notStarted() ? AssessmentStatus.NOT_STARTED : AssessmentStatus.ON_TRACK;
  }

  private static OccasionResult occasion(Occasion occasion, Basis basis) {
    Predicate<Performance> here = performance -> occasion.key().equals(performance.occasion());
    int done = basis.done(here);
    return new OccasionResult(occasion, done, basis.waiting(here), status(occasion, basis, done));
  }

  private static PeriodStatus status(Occasion occasion, Basis basis, int done) {
    if (done > 0) {
      return PeriodStatus.KEPT;
    }
    LocalDate date = occasion.date();
    if (date == null) {
      return basis.over() ? PeriodStatus.MISSED : PeriodStatus.PENDING;
    }
    if (basis.asOf().isBefore(date)) {
      return PeriodStatus.UPCOMING;
    }
    return basis.closed(date) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
