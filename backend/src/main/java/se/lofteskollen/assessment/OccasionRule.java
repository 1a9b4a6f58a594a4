package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** An occasion quota: each named occasion needs a record of its own. */
final class OccasionRule {
  private OccasionRule() {}

  static ActivityAssessment assess(OccasionQuota quota, Evidence evidence) {
    List<OccasionResult> results =
        quota.occasions().stream().map(occasion -> occasion(occasion, evidence)).toList();
    AssessmentStatus status = status(results, evidence);
    return new ActivityAssessment(
        status,
        evidence.done(),
        evidence.waiting(),
        null,
        List.of(),
        results,
        BothLanguages.say(language -> language.occasions(evidence, status, results)));
  }

  private static AssessmentStatus status(List<OccasionResult> results, Evidence evidence) {
    if (results.stream().allMatch(r -> r.status() == PeriodStatus.KEPT)) {
      return AssessmentStatus.KEPT;
    }
    if (results.stream().anyMatch(r -> r.status() == PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    return evidence.notStarted() ? AssessmentStatus.NOT_STARTED : AssessmentStatus.ON_TRACK;
  }

  private static OccasionResult occasion(Occasion occasion, Evidence evidence) {
    Predicate<Performance> here = performance -> occasion.key().equals(performance.item());
    int done = evidence.done(here);
    return new OccasionResult(
        occasion, done, evidence.waiting(here), status(occasion, evidence, done));
  }

  private static PeriodStatus status(Occasion occasion, Evidence evidence, int done) {
    if (done > 0) {
      return PeriodStatus.KEPT;
    }
    LocalDate date = occasion.date();
    if (date == null) {
      return evidence.over() ? PeriodStatus.MISSED : PeriodStatus.PENDING;
    }
    if (evidence.asOf().isBefore(date)) {
      return PeriodStatus.UPCOMING;
    }
    return evidence.closed(date) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
