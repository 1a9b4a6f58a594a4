package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Comparison.Measure;
import se.lofteskollen.assessment.statistics.Interval;

/** Judges whether a goal was met. */
record Attaining(Target target, Series series, KnownValues values) {
  private static final double PER_CENT = 100;

  /**
   * Whether it was met.
   *
   * @param outcome the days that it is judged on
   * @param after the complete value of these days; null where there is none yet
   * @param level interval of {@code after} alone
   */
  Attainment attained(
      Outcome outcome,
      @Nullable Measured before,
      @Nullable Measured after,
      @Nullable Comparison comparison,
      @Nullable Interval level) {
    return switch (target.goal()) {
      case Goal.Change change ->
          comparison == null ? Attainment.NOT_JUDGED : changed(change, comparison);
      case Goal.ChangeBy change ->
          comparison == null || before == null
              ? Attainment.NOT_JUDGED
              : changedBy(change, before, comparison);
      case Goal.Limit limit ->
          target.ownArea() ? limited(limit, outcome, after, level) : Attainment.NOT_JUDGED;
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

  /** The whole interval beyond the promised share of the earlier value, or wholly short of it. */
  private static Attainment changedBy(
      Goal.ChangeBy change, Measured before, Comparison comparison) {
    double part = change.percent().doubleValue() / PER_CENT;
    double from = value(before);
    Interval range = comparison.range();
    double bound =
        switch (comparison.measure()) {
          case RATIO -> change.up() ? 1 + part : 1 - part;
          case DIFFERENCE -> change.up() ? from * part : -from * part;
        };
    // A share of nothing, or of less, is no change that could be asked for.
    if (from <= 0) {
      return Attainment.NOT_JUDGED;
    }
    boolean met = change.up() ? range.lower() >= bound : range.upper() <= bound;
    boolean missed = change.up() ? range.isBelow(bound) : range.isAbove(bound);
    return answer(met, missed);
  }

  private Attainment limited(
      Goal.Limit limit, Outcome outcome, @Nullable Measured after, @Nullable Interval level) {
    BigDecimal value = after == null ? null : after.value();
    if (value == null) {
      return outcome instanceof Outcome.On on ? already(limit, on) : Attainment.NOT_JUDGED;
    }
    return switch (series.kind()) {
      // Registered, not sampled: the number itself.
      case EVENT_COUNT, RATE, COMPLETE_COUNT ->
          (limit.atLeast()
                  ? value.compareTo(limit.value()) >= 0
                  : value.compareTo(limit.value()) <= 0)
              ? Attainment.MET
              : Attainment.NOT_MET;
      case SURVEY_SHARE, SURVEY_INDEX ->
          level == null ? Attainment.NOT_JUDGED : sampled(limit, level);
    };
  }

  /** What has happened cannot be undone: 51 of "at most 50" in March stay too many. */
  private Attainment already(Goal.Limit limit, Outcome.On outcome) {
    if (!adds()) {
      return Attainment.NOT_JUDGED;
    }
    int reached = values.atLeast(outcome.period()).compareTo(limit.value());
    if (limit.atLeast()) {
      return reached >= 0 && limit.value().signum() > 0 ? Attainment.MET : Attainment.NOT_JUDGED;
    }
    return reached > 0 ? Attainment.NOT_MET : Attainment.NOT_JUDGED;
  }

  /** Whether the values of parts of a period add up to that of the whole. */
  private boolean adds() {
    return switch (series.kind()) {
      case EVENT_COUNT -> true;
      case RATE, SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> false;
    };
  }

  private static Attainment sampled(Goal.Limit limit, Interval level) {
    double bound = limit.value().doubleValue();
    boolean met = limit.atLeast() ? level.lower() >= bound : level.upper() <= bound;
    boolean missed = limit.atLeast() ? level.isBelow(bound) : level.isAbove(bound);
    return answer(met, missed);
  }

  private Attainment maintained(Goal.Maintain maintain, Measured before, Comparison comparison) {
    Interval difference = difference(comparison, before);
    if (difference == null) {
      return Attainment.NOT_JUDGED;
    }
    double tolerance = maintain.tolerance().doubleValue();
    return answer(
        difference.within(-tolerance, tolerance),
        difference.isAbove(tolerance) || difference.isBelow(-tolerance));
  }

  /**
   * The interval of the difference in the indicator's unit; of a ratio, what it makes of the
   * earlier value, a year of it where it is of several. Null where the earlier value is none, of
   * which a ratio says nothing.
   */
  private @Nullable Interval difference(Comparison comparison, Measured before) {
    Interval range = comparison.range();
    if (comparison.measure() == Measure.DIFFERENCE) {
      return range;
    }
    double from = value(before) / (adds() ? before.parts().size() : 1);
    return from > 0 ? new Interval(from * (range.lower() - 1), from * (range.upper() - 1)) : null;
  }

  private static double value(Measured measured) {
    BigDecimal value = measured.value();
    return value == null ? Double.NaN : value.doubleValue();
  }

  private static Attainment answer(boolean met, boolean missed) {
    if (met) {
      return Attainment.MET;
    }
    return missed ? Attainment.NOT_MET : Attainment.NOT_DEMONSTRATED;
  }
}
