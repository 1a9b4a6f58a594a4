package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.RecurringQuota;

/** "In the mean three a week": taken over the judged closed periods. */
final class MeanRule {
  private MeanRule() {}

  static ActivityAssessment assess(RecurringQuota quota, Periods periods) {
    List<PeriodResult> judged =
        periods.judged().stream().filter(p -> p.status() != PeriodStatus.NO_NEED).toList();
    List<PeriodResult> closed = judged.stream().filter(periods::closed).toList();
    var figures = figures(quota, periods, judged, closed);
    AssessmentStatus status = status(quota, periods, judged, closed);
    return ActivityAssessment.of(
            status,
            periods.evidence(),
            figures,
            new MeanSentences(quota, periods, closed, figures).of(status))
        .withPeriods(periods.results());
  }

  private static AssessmentStatus status(
      RecurringQuota quota, Periods periods, List<PeriodResult> judged, List<PeriodResult> closed) {
    if (periods.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (judged.isEmpty()) {
      return periods.any(PeriodStatus.NO_NEED)
          ? AssessmentStatus.NO_NEED_AROSE
          : AssessmentStatus.NOT_MEASURABLE;
    }
    if (!periods.openEnded() && shortfall(quota, periods.judged()) <= 0) {
      return AssessmentStatus.KEPT;
    }
    boolean reached = !periods.openEnded() && shortfall(quota, judged) <= 0;
    if (!reached && !periods.openEnded() && closed.size() == judged.size()) {
      return AssessmentStatus.NOT_KEPT;
    }
    boolean enoughSoFar = shortfallSoFar(quota, judged, closed) <= 0;
    if (periods.any(PeriodStatus.NO_NEED) && (reached || enoughSoFar)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return enoughSoFar ? AssessmentStatus.ON_TRACK : AssessmentStatus.BEHIND;
  }

  private static Figures.Mean figures(
      RecurringQuota quota, Periods periods, List<PeriodResult> judged, List<PeriodResult> closed) {
    long shortfall =
        periods.openEnded() ? shortfallSoFar(quota, judged, closed) : shortfall(quota, judged);
    long missing = Math.max(0, shortfall);
    LocalDate lastDay = missing == 0 || periods.openEnded() ? null : judged.getLast().days().last();
    return new Figures.Mean(quota.minimum(), mean(closed), closed.size(), missing, lastDay);
  }

  private static @Nullable BigDecimal mean(List<PeriodResult> closed) {
    return closed.isEmpty()
        ? null
        : BigDecimal.valueOf(done(closed))
            .divide(BigDecimal.valueOf(closed.size()), 2, RoundingMode.DOWN);
  }

  /** How many the periods lack together to have the minimum in the mean. */
  private static long shortfall(RecurringQuota quota, List<PeriodResult> periods) {
    return (long) quota.minimum() * periods.size() - done(periods);
  }

  /**
   * How many the closed periods lack to have the minimum in the mean, when what has been done since
   * makes up for them: it would anyhow as soon as its own period is closed.
   */
  private static long shortfallSoFar(
      RecurringQuota quota, List<PeriodResult> judged, List<PeriodResult> closed) {
    return (long) quota.minimum() * closed.size() - done(judged);
  }

  private static long done(List<PeriodResult> periods) {
    return periods.stream().mapToLong(PeriodResult::done).sum();
  }
}
