package se.lofteskollen.assessment.activity;

import java.util.List;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;

/** A coverage quota: each named unit needs a record; the units are reached at a pace. */
final class CoverageRule {
  private CoverageRule() {}

  static ActivityAssessment assess(CoverageQuota quota, Evidence evidence) {
    List<ItemResult> results = quota.units().stream().map(unit -> unit(unit, evidence)).toList();
    int needed = results.size() - ItemResult.number(results, PeriodStatus.NO_NEED);
    Amount reached = reached(results);
    Long expected = Pace.expectedByNow(needed, Measure.COUNT, evidence);
    var figures = TotalRule.figures(needed, null, reached, expected, evidence);
    AssessmentStatus status = Pace.status(needed, reached, expected, evidence.unconditionally());
    if (needed < results.size()
        && (status == AssessmentStatus.KEPT || status == AssessmentStatus.ON_TRACK)) {
      status = AssessmentStatus.NO_NEED_AROSE;
    }
    return ActivityAssessment.of(
            status, evidence, figures, ItemSentences.units(status, results, figures, evidence))
        .withUnits(results);
  }

  /** Those that were reached for certain, up to those that may have been. */
  private static Amount reached(List<ItemResult> results) {
    int kept = ItemResult.number(results, PeriodStatus.KEPT);
    int perhaps =
        (int)
            results.stream()
                .filter(r -> r.status() != PeriodStatus.NO_NEED && r.done().mayReach(1))
                .count();
    return perhaps == kept
        ? Amount.exactly(kept)
        : new Amount(kept, kept, perhaps, Exactness.AT_LEAST);
  }

  private static ItemResult unit(CoverageUnit unit, Evidence evidence) {
    Evidence there = evidence.of(unit.key());
    return new ItemResult(
        unit.key(), unit.name(), null, there.done(), there.waiting(), status(there));
  }

  private static PeriodStatus status(Evidence there) {
    if (there.done().reaches(1)) {
      return PeriodStatus.KEPT;
    }
    if (there.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    return there.notStarted() ? PeriodStatus.UPCOMING : ItemResult.notReached(there);
  }
}
