package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.kpi.Comparison.Measure;
import se.lofteskollen.assessment.statistics.Dispersion;
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
    if (!series.isLike(before.parts().getLast(), after.period())) {
      return not(NoVerdict.UNLIKE_PERIODS);
    }
    if (before.value() == null || after.value() == null) {
      return not(NoVerdict.ONLY_WORDS);
    }
    if (!isFit(before) || !isFit(after)) {
      return not(NoVerdict.UNFIT_VALUE);
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
              null,
              same(before, after));
    };
  }

  /**
   * How much more the earlier like periods vary than chance alone makes them, as {@link
   * Dispersion#allowedFor}; 1 where too few are known.
   *
   * @param before the baseline, which only the text may have
   * @param later the period that is judged
   */
  double dispersion(Measured before, Days later) {
    var history = new ArrayList<Events>();
    Days last = null;
    for (Measured one : like(before, later)) {
      Events events = isFit(one) ? Events.of(series.kind(), one) : null;
      boolean follows = last == null || one.period().first().isAfter(last.last());
      if (events != null && follows && !series.isBrokenBetween(one.period(), later)) {
        history.add(events);
        last = one.period();
      }
    }
    if (history.size() < ENOUGH_HISTORY) {
      return 1;
    }
    return Dispersion.allowedFor(
        history.stream().mapToDouble(Events::count).toArray(),
        history.stream().mapToDouble(Events::exposure).toArray(),
        alpha);
  }

  private List<Measured> like(Measured before, Days later) {
    var known = series.likeBefore(later).toList();
    boolean isTold =
        before.parts().size() == 1
            && before.period().last().isBefore(later.first())
            && known.stream().noneMatch(one -> one.period().equals(before.period()));
    return isTold
        ? Stream.concat(known.stream(), Stream.of(before))
            .sorted(Comparator.comparing(one -> one.period().first()))
            .toList()
        : known;
  }

  private boolean isFit(Measured measured) {
    return switch (series.kind()) {
      case EVENT_COUNT, RATE -> Events.isFit(series.kind(), measured);
      case SURVEY_SHARE -> Answers.isFit(measured);
      case SURVEY_INDEX, COMPLETE_COUNT -> true;
    };
  }

  /** The smallest change from this value that would be found in a like period; null: not known. */
  @Nullable VisibleChange visible(Measured before, Days later) {
    if (before.withheld() || before.value() == null || !isFit(before)) {
      return null;
    }
    return switch (series.kind()) {
      case EVENT_COUNT, RATE -> {
        Events events = Events.of(series.kind(), before);
        yield events == null
            ? null
            : VisibleChange.ofEvents(
                events.byDays(before), later.count(), alpha, dispersion(before, later));
      }
      case SURVEY_SHARE -> {
        Answers answers = Answers.of(before);
        yield answers == null || answers.size() < 1
            ? null
            : VisibleChange.ofAnswers(answers, alpha);
      }
      case SURVEY_INDEX -> {
        BigDecimal error = before.standardError();
        yield error == null ? null : VisibleChange.ofError(error.doubleValue(), alpha);
      }
      case COMPLETE_COUNT -> null;
    };
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
    double dispersion = dispersion(before, after.period());
    var compared =
        RateComparison.of(
            one.count(), one.exposure(), two.count(), two.exposure(), alpha, dispersion);
    return new Comparison(
        Measure.RATIO,
        compared.ratio(),
        compared.interval(),
        compared.p(),
        dispersion > 1 ? dispersion : null,
        same(before, after));
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
        null,
        same(before, after));
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
        Measure.DIFFERENCE,
        compared.difference(),
        compared.interval(),
        compared.p(),
        null,
        same(before, after));
  }

  private static boolean same(Measured before, Measured after) {
    return before.parts().size() == 1
        && Measured.isSameNumber(
            Objects.requireNonNull(before.value()), Objects.requireNonNull(after.value()));
  }

  private static double value(Measured measured) {
    return Objects.requireNonNull(measured.value()).doubleValue();
  }

  private static Compared not(NoVerdict because) {
    return new Compared.Not(because);
  }
}
