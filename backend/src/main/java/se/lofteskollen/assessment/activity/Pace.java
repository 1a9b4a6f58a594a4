package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/** What total, coverage and effort quotas share: a sum that grows until the agreement ends. */
final class Pace {
  private static final long HUNDREDTHS = 100;

  private Pace() {}

  /**
   * What a constant pace over the promised days would have given by the evening of {@code asOf}, in
   * whole numbers, hours in whole hours, rounded down; null when the agreement has no end.
   */
  static @Nullable Long expectedByNow(long required, Measure measure, Evidence evidence) {
    LocalDate end = evidence.agreement().end();
    if (end == null) {
      return null;
    }
    LocalDate start = evidence.agreement().start();
    long length = days(new Days(start, end), evidence);
    if (evidence.notStarted() || length == 0) {
      return 0L;
    }
    long passed = days(new Days(start, evidence.lastDay()), evidence);
    return switch (measure) {
      case COUNT, PLACES -> required * passed / length;
      case HOURS -> required * passed / length / HUNDREDTHS * HUNDREDTHS;
    };
  }

  private static long days(Days days, Evidence evidence) {
    return evidence.chapter().filter().isEveryDay()
        ? days.count()
        : days.all().filter(evidence.expected()).count();
  }

  static AssessmentStatus status(
      long required, Amount done, @Nullable Long expected, Evidence evidence) {
    if (done.reaches(required)) {
      return AssessmentStatus.KEPT;
    }
    if (evidence.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (evidence.excused()) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    if (expected == null) {
      return notReached(required, done, AssessmentStatus.NO_DEADLINE, evidence);
    }
    if (evidence.over()) {
      return notReached(required, done, AssessmentStatus.NOT_KEPT, evidence);
    }
    return done.reaches(expected) || evidence.noNeedUntil(evidence.asOf())
        ? AssessmentStatus.ON_TRACK
        : notReached(expected, done, AssessmentStatus.BEHIND, evidence);
  }

  /** What is said of a sum that is not known to be so large. */
  private static AssessmentStatus notReached(
      long needed, Amount done, AssessmentStatus otherwise, Evidence evidence) {
    if (done.mayReach(needed)) {
      return AssessmentStatus.UNDETERMINED;
    }
    return evidence.covered() ? otherwise : AssessmentStatus.NO_INFORMATION;
  }
}
