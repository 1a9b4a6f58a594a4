package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Comparison.Measure;
import se.lofteskollen.assessment.statistics.Dispersion;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.statistics.MeanDifference;
import se.lofteskollen.assessment.statistics.RateComparison;
import se.lofteskollen.assessment.statistics.ShareDifference;

/** Compares two values by the method of their kind. */
record Comparing(Series series, double alpha) {

  /** Earlier like periods from which on their own variation is believed. */
  private static final int ENOUGH_HISTORY = 5;

  Compared compare(Measured before, Measured after) {
    if (before.withheld() || after.withheld()) {
      return not(NoVerdict.SMALL_NUMBER);
    }
    if (series.isBrokenBetween(before.period(), after.period())) {
      return not(NoVerdict.SERIES_BREAK);
    }
    if (!series.isLike(before.period(), after.period())) {
      return not(NoVerdict.UNLIKE_PERIODS);
    }
    if (before.value() == null || after.value() == null) {
      return not(NoVerdict.ONLY_WORDS);
    }
    return switch (series.kind()) {
      case EVENT_COUNT, RATE -> events(before, after);
      case SURVEY_SHARE -> shares(before, after);
      case SURVEY_INDEX -> indices(before, after);
      case COMPLETE_COUNT ->
          new Comparison(
              Measure.DIFFERENCE,
              after.value().subtract(before.value()).doubleValue(),
              null,
              null,
              null);
    };
  }

  /**
   * How much more the earlier like periods vary than chance alone makes them, by variance to mean;
   * 1 where too few are known.
   */
  double dispersion(Measured later) {
    List<Events> history =
        series
            .likeBefore(later)
            .filter(one -> !series.isBrokenBetween(one.period(), later.period()))
            .map(one -> Events.of(series.kind(), one))
            .filter(Objects::nonNull)
            .toList();
    if (history.size() < ENOUGH_HISTORY) {
      return 1;
    }
    double varies =
        Dispersion.of(
            history.stream().mapToDouble(Events::count).toArray(),
            history.stream().mapToDouble(Events::exposure).toArray());
    return varies > 1 ? varies : 1;
  }

  private Compared events(Measured before, Measured after) {
    Events one = Events.of(series.kind(), before);
    Events two = Events.of(series.kind(), after);
    if (one == null || two == null) {
      return not(NoVerdict.NO_EVENTS);
    }
    if (before.denominator() == null || after.denominator() == null) {
      one = one.byDays(before);
      two = two.byDays(after);
    }
    double dispersion = dispersion(after);
    var compared =
        RateComparison.of(
            one.count(), one.exposure(), two.count(), two.exposure(), alpha, dispersion);
    return new Comparison(
        Measure.RATIO,
        compared.ratio(),
        compared.interval(),
        compared.p(),
        dispersion > 1 ? dispersion : null);
  }

  private Compared shares(Measured before, Measured after) {
    Answers one = Answers.of(before);
    Answers two = Answers.of(after);
    if (one == null || two == null) {
      return not(NoVerdict.NO_SAMPLE_SIZE);
    }
    var compared =
        ShareDifference.of(one.positive(), one.size(), two.positive(), two.size(), alpha);
    return new Comparison(
        Measure.DIFFERENCE,
        Answers.PER_CENT * compared.difference(),
        Answers.inPercent(compared.interval()),
        null,
        null);
  }

  private Compared indices(Measured before, Measured after) {
    BigDecimal error = before.standardError();
    BigDecimal laterError = after.standardError();
    if (error == null || laterError == null) {
      return not(NoVerdict.NO_STANDARD_ERROR);
    }
    var compared =
        MeanDifference.of(
            value(before), error.doubleValue(), value(after), laterError.doubleValue(), alpha);
    return new Comparison(
        Measure.DIFFERENCE, compared.difference(), compared.interval(), compared.p(), null);
  }

  /**
   * The interval of the difference in the indicator's unit; of a ratio, what it makes of the
   * earlier value. Null where the earlier value is none, of which a ratio says nothing.
   */
  static @Nullable Interval difference(Comparison comparison, Measured before) {
    Interval interval = comparison.interval();
    if (interval == null) {
      return new Interval(comparison.estimate(), comparison.estimate());
    }
    double from = value(before);
    return switch (comparison.measure()) {
      case DIFFERENCE -> interval;
      case RATIO ->
          from > 0
              ? new Interval(from * (interval.lower() - 1), from * (interval.upper() - 1))
              : null;
    };
  }

  private static double value(Measured measured) {
    return Objects.requireNonNull(measured.value()).doubleValue();
  }

  private static Compared not(NoVerdict because) {
    return new Compared.Not(because);
  }
}
