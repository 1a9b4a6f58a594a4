package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.util.List;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;

/** A coverage quota: each named unit needs a record; the units are reached at a pace. */
final class CoverageRule {
  private CoverageRule() {}

  static ActivityAssessment assess(CoverageQuota quota, Evidence evidence) {
    List<ItemResult> results = quota.units().stream().map(unit -> unit(unit, evidence)).toList();
    int needed = results.size() - ItemResult.names(results, PeriodStatus.NO_NEED).size();
    int reached = ItemResult.names(results, PeriodStatus.KEPT).size();
    BigDecimal expected = Pace.expectedByNow(BigDecimal.valueOf(needed), evidence);
    var figures = TotalRule.figures(needed, reached, expected, evidence);
    AssessmentStatus status = status(needed, reached, figures, evidence);
    if (needed < results.size()
        && (status == AssessmentStatus.KEPT || status == AssessmentStatus.ON_TRACK)) {
      status = AssessmentStatus.NO_NEED_AROSE;
    }
    return ActivityAssessment.of(
            status, evidence, figures, ItemSentences.units(status, results, figures, evidence))
        .withUnits(results);
  }

  private static AssessmentStatus status(
      int needed, int reached, Figures.Total figures, Evidence evidence) {
    Integer expected = figures.expectedByNow();
    return Pace.status(
        BigDecimal.valueOf(needed),
        BigDecimal.valueOf(reached),
        expected == null ? null : BigDecimal.valueOf(expected),
        evidence.unconditionally());
  }

  private static ItemResult unit(CoverageUnit unit, Evidence evidence) {
    Evidence there = evidence.of(unit.key());
    return new ItemResult(
        unit.key(), unit.name(), null, there.done(), there.waiting(), status(there));
  }

  private static PeriodStatus status(Evidence there) {
    if (there.done() > 0) {
      return PeriodStatus.KEPT;
    }
    if (there.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    if (there.notStarted()) {
      return PeriodStatus.UPCOMING;
    }
    return there.over() ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
