package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;

/** Judges whether a goal was met. */
record Attaining(Target target, Series series) {

  Attainment attained(
      @Nullable Measured before,
      @Nullable Measured after,
      @Nullable Comparison comparison,
      @Nullable Interval level) {
    return switch (target.goal()) {
      case Goal.Change change ->
          comparison == null ? Attainment.NOT_JUDGED : changed(change, comparison);
      case Goal.Limit limit -> limited(limit, after, level);
      case Goal.Maintain maintain ->
          comparison == null || before == null
              ? Attainment.NOT_JUDGED
              : maintained(maintain, before, comparison);
      case Goal.Unstated _ -> Attainment.NOT_JUDGED;
    };
  }

  private Attainment changed(Goal.Change change, Comparison comparison) {
    Trend trend = comparison.trend();
    if (trend == Trend.NONE) {
      return comparison.interval() == null ? Attainment.NOT_MET : Attainment.NOT_DEMONSTRATED;
    }
    return (trend == Trend.UP) == change.up() ? Attainment.MET : Attainment.NOT_MET;
  }

  private Attainment limited(Goal.Limit limit, @Nullable Measured after, @Nullable Interval level) {
    BigDecimal value = after == null ? null : after.value();
    if (value == null || !target.ownArea()) {
      return Attainment.NOT_JUDGED;
    }
    Interval range = level;
    if (range == null) {
      if (series.kind() != IndicatorKind.COMPLETE_COUNT) {
        return Attainment.NOT_JUDGED;
      }
      range = new Interval(value.doubleValue(), value.doubleValue());
    }
    double bound = limit.value().doubleValue();
    boolean met = limit.atLeast() ? range.lower() >= bound : range.upper() <= bound;
    boolean missed = limit.atLeast() ? range.upper() < bound : range.lower() > bound;
    return answer(met, missed);
  }

  private static Attainment maintained(
      Goal.Maintain maintain, Measured before, Comparison comparison) {
    Interval difference = Comparing.difference(comparison, before);
    if (difference == null) {
      return Attainment.NOT_JUDGED;
    }
    double tolerance = maintain.tolerance().doubleValue();
    boolean met = difference.lower() >= -tolerance && difference.upper() <= tolerance;
    boolean missed = difference.lower() > tolerance || difference.upper() < -tolerance;
    return answer(met, missed);
  }

  private static Attainment answer(boolean met, boolean missed) {
    if (met) {
      return Attainment.MET;
    }
    return missed ? Attainment.NOT_MET : Attainment.NOT_DEMONSTRATED;
  }
}
