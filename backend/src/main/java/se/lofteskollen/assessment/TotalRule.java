package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.ActivityAssessment.TotalFigures;

/** A total quota: met once the sum is reached, and then for good. */
final class TotalRule {
  private TotalRule() {}

  static ActivityAssessment assess(TotalQuota quota, Basis basis) {
    int done = basis.done();
    int missing = Math.max(0, quota.minimum() - done);
    Integer expected = expectedByNow(quota, basis);
    AssessmentStatus status = status(basis, done, missing, expected);
    var figures =
        new TotalFigures(
            quota.minimum(), expected, missing, missing == 0 ? null : basis.agreement().end());
    return new ActivityAssessment(
        status,
        done,
        basis.waiting(),
        figures,
        List.of(),
        List.of(),
        BothLanguages.say(language -> language.total(quota, basis, status, done, figures)));
  }

  private static AssessmentStatus status(
      Basis basis, int done, int missing, @Nullable Integer expected) {
    if (missing == 0) {
      return AssessmentStatus.KEPT;
    }
    if (basis.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (basis.over()) {
      return AssessmentStatus.NOT_KEPT;
    }
    return expected == null || done >= expected
        ? AssessmentStatus.ON_TRACK
        : AssessmentStatus.BEHIND;
  }

  private static @Nullable Integer expectedByNow(TotalQuota quota, Basis basis) {
    LocalDate end = basis.agreement().end();
    if (end == null) {
      return null;
    }
    LocalDate start = basis.agreement().start();
    long length = new Days(start, end).count();
    long passed = Math.clamp(ChronoUnit.DAYS.between(start, basis.asOf()) + 1, 0, length);
    return Math.toIntExact(quota.minimum() * passed / length);
  }
}
