package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/** What total, coverage and effort quotas share: a sum that grows until the agreement ends. */
final class Pace {
  private Pace() {}

  /**
   * What a constant pace would have given by the evening of {@code asOf}, in whole numbers rounded
   * down; null when the agreement has no end.
   */
  static @Nullable BigDecimal expectedByNow(BigDecimal required, Evidence evidence) {
    LocalDate end = evidence.agreement().end();
    if (end == null) {
      return null;
    }
    LocalDate start = evidence.agreement().start();
    long length = new Days(start, end).count();
    long passed = Math.clamp(ChronoUnit.DAYS.between(start, evidence.asOf()) + 1, 0, length);
    return required
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(length), 0, RoundingMode.DOWN);
  }

  static AssessmentStatus status(
      BigDecimal required, BigDecimal done, @Nullable BigDecimal expected, Evidence evidence) {
    if (done.compareTo(required) >= 0) {
      return AssessmentStatus.KEPT;
    }
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (evidence.noNeedArose()) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (evidence.over()) {
      return AssessmentStatus.NOT_KEPT;
    }
    return expected == null || done.compareTo(expected) >= 0
        ? AssessmentStatus.ON_TRACK
        : AssessmentStatus.BEHIND;
  }
}
