package se.lofteskollen.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.kpi.MeasurementView;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.pledge.document.KpiGoal.Kind;

/** Whether what shall come of it can be measured, where and against what. */
final class TargetCheck {
  private static final double HALF = 0.5;
  private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

  private final AgreementContent content;
  private final List<DraftingFinding> findings = new ArrayList<>();

  private TargetCheck(AgreementContent content) {
    this.content = content;
  }

  /**
   * The findings about the KPI targets.
   *
   * @param targets as the text has them, with the figures that are known
   */
  static List<DraftingFinding> of(AgreementContent content, List<KpiTargetView> targets) {
    var check = new TargetCheck(content);
    for (int t = 0; t < targets.size(); t++) {
      check.target(targets.get(t), "/kpiTargets/" + t);
    }
    return check.findings;
  }

  private void target(KpiTargetView target, String at) {
    KpiGoal goal = target.goal();
    IndicatorSeries series = target.series();
    Baseline baseline = target.baseline();
    if (goal.kind() == Kind.UNQUANTIFIED) {
      add(FindingCode.NO_DIRECTION, at + "/goal");
    }
    if (series == null || series.measurements().isEmpty()) {
      add(FindingCode.NO_SOURCE, at + "/indicator");
    }
    Optional<BigDecimal> before = before(goal, baseline, series);
    if (before.isEmpty() && goal.kind() != Kind.UNQUANTIFIED) {
      add(FindingCode.NO_BASELINE, at + "/baseline");
    }
    if (series == null) {
      return;
    }
    if (!series
        .indicator()
        .area()
        .isThatOf(Set.copyOf(content.municipalities()), target.district())) {
      add(FindingCode.OTHER_AREA, at + "/indicator");
    }
    if (baseline != null && isOtherThanMeasured(baseline, series)) {
      add(FindingCode.OTHER_BASELINE, at + "/baseline/value");
    }
    IndicatorKind kind = series.indicator().kind();
    if (before.filter(value -> isMetByChance(goal, value, kind)).isPresent()) {
      add(FindingCode.MET_BY_CHANCE, at + "/goal");
    }
  }

  /** What the goal is compared with: the baseline, or for a limit also the last value before. */
  private Optional<BigDecimal> before(
      KpiGoal goal, @Nullable Baseline baseline, @Nullable IndicatorSeries series) {
    if (baseline != null) {
      return Optional.of(baseline.value());
    }
    return switch (goal.kind()) {
      case AT_LEAST, AT_MOST -> series == null ? Optional.empty() : lastBefore(series);
      case INCREASE,
          DECREASE,
          CONTINUE_INCREASE,
          CONTINUE_DECREASE,
          INCREASE_BY,
          DECREASE_BY,
          MAINTAIN,
          UNQUANTIFIED ->
          Optional.empty();
    };
  }

  private Optional<BigDecimal> lastBefore(IndicatorSeries series) {
    return series.measurements().stream()
        .filter(measured -> measured.period().start().isBefore(content.period().start()))
        .filter(measured -> measured.value() != null)
        .max(
            Comparator.comparing((MeasurementView measured) -> measured.period().end())
                .thenComparing(MeasurementView::vintage))
        .map(MeasurementView::value);
  }

  private static boolean isOtherThanMeasured(Baseline baseline, IndicatorSeries series) {
    var same =
        series.measurements().stream()
            .filter(m -> m.period().equals(baseline.period()))
            .map(m -> m.value())
            .filter(value -> value != null)
            .toList();
    return !same.isEmpty()
        && same.stream().noneMatch(value -> value.compareTo(baseline.value()) == 0);
  }

  /**
   * Whether a limit would be met at least half of the time though nothing changes. Reported events
   * vary like a Poisson variable around what they were. Of other kinds, and of very many events, a
   * value lies as often above as below what it was: there the value before decides.
   */
  private static boolean isMetByChance(KpiGoal goal, BigDecimal before, IndicatorKind kind) {
    @Nullable BigDecimal limit = goal.value();
    if (limit == null) {
      return false;
    }
    boolean atMost = goal.kind() == Kind.AT_MOST;
    if (kind != IndicatorKind.EVENT_COUNT
        || before.signum() <= 0
        || before.max(limit).compareTo(MANY) > 0) {
      return atMost ? before.compareTo(limit) <= 0 : before.compareTo(limit) >= 0;
    }
    var events = PoissonDistribution.of(before.doubleValue());
    double met =
        atMost
            ? events.cumulativeProbability((int) Math.floor(limit.doubleValue()))
            : events.survivalProbability((int) Math.ceil(limit.doubleValue()) - 1);
    return met >= HALF;
  }

  private void add(FindingCode code, String pointer) {
    findings.add(DraftingFinding.of(code, pointer));
  }
}
