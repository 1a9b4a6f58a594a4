package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.ActivityAssessment.TotalFigures;

/** A total quota: met once the sum is reached, and then for good. */
final class TotalRule {
  private TotalRule() {}

  static ActivityAssessment assess(TotalQuota quota, Evidence evidence) {
    int done = evidence.done();
    int missing = Math.max(0, quota.minimum() - done);
    Integer expected = expectedByNow(quota, evidence);
    AssessmentStatus status = status(evidence, done, missing, expected);
    var figures =
        new TotalFigures(
            quota.minimum(), expected, missing, missing == 0 ? null : evidence.agreement().end());
    return new ActivityAssessment(
        status,
        done,
        evidence.waiting(),
        figures,
        List.of(),
        List.of(),
        BothLanguages.say(language -> language.total(quota, evidence, status, done, figures)));
  }

  private static AssessmentStatus status(
      Evidence evidence, int done, int missing, @Nullable Integer expected) {
    if (missing == 0) {
      return AssessmentStatus.KEPT;
    }
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (evidence.over()) {
      return AssessmentStatus.NOT_KEPT;
    }
    return expected == null || done >= expected
        ? AssessmentStatus.ON_TRACK
        : AssessmentStatus.BEHIND;
  }

  private static @Nullable Integer expectedByNow(TotalQuota quota, Evidence evidence) {
    LocalDate end = evidence.agreement().end();
    if (end == null) {
      return null;
    }
    LocalDate start = evidence.agreement().start();
    long length = new Days(start, end).count();
    long passed = Math.clamp(ChronoUnit.DAYS.between(start, evidence.asOf()) + 1, 0, length);
    return Math.toIntExact(quota.minimum() * passed / length);
  }
}
