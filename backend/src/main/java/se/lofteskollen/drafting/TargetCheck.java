package se.lofteskollen.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.kpi.Area;
import se.lofteskollen.kpi.IndicatorKind;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.pledge.document.KpiGoal.Kind;

/** Whether what shall come of it can be measured, where and against what. */
final class TargetCheck {
  private static final double HALF = 0.5;

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
    if (baseline == null && comparesWithBefore(goal)) {
      add(FindingCode.NO_BASELINE, at + "/baseline");
    }
    if (series == null) {
      return;
    }
    if (!isOurs(series.indicator().area())) {
      add(FindingCode.OTHER_AREA, at + "/indicator");
    }
    if (baseline == null) {
      return;
    }
    if (isOtherThanMeasured(baseline, series)) {
      add(FindingCode.OTHER_BASELINE, at + "/baseline/value");
    }
    if (isMetByChance(goal, baseline.value(), series.indicator().kind())) {
      add(FindingCode.MET_BY_CHANCE, at + "/goal");
    }
  }

  private static boolean comparesWithBefore(KpiGoal goal) {
    return switch (goal.kind()) {
      case INCREASE, DECREASE, CONTINUE_INCREASE, CONTINUE_DECREASE, MAINTAIN -> true;
      case AT_LEAST, AT_MOST, UNQUANTIFIED -> false;
    };
  }

  private boolean isOurs(Area area) {
    return area.kind() == Area.Kind.MUNICIPALITY
        && area.municipalityCode() != null
        && content.municipalities().contains(area.municipalityCode());
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
   * vary like a Poisson variable around what they were; of other kinds it is only known whether the
   * baseline itself meets the limit.
   */
  private static boolean isMetByChance(KpiGoal goal, BigDecimal baseline, IndicatorKind kind) {
    @Nullable BigDecimal limit = goal.value();
    if (limit == null) {
      return false;
    }
    boolean atMost = goal.kind() == Kind.AT_MOST;
    if (kind != IndicatorKind.EVENT_COUNT || baseline.signum() <= 0) {
      return atMost ? baseline.compareTo(limit) <= 0 : baseline.compareTo(limit) >= 0;
    }
    var events = PoissonDistribution.of(baseline.doubleValue());
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
