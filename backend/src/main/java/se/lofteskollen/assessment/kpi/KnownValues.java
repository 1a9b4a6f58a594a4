package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * Which of the known values a target is judged by.
 *
 * @param day the day the answer is given for
 */
record KnownValues(Target target, Series series, LocalDate day) {
  private static final Comparator<Measured> EARLIEST =
      Comparator.comparing(Measured::end).thenComparing(one -> one.days());

  /** The value of the days that the target is judged on, complete or not. */
  @Nullable Measured outcome(Days period) {
    if (!series.hasSeasons()) {
      // Which survey is the last one is known when the days are over.
      return day.isAfter(period.last())
          ? values()
              .filter(one -> LikePeriods.isMostlyIn(one.period(), span(period)))
              .max(EARLIEST)
              .orElse(null)
          : null;
    }
    return values()
        .filter(one -> LikePeriods.same(one.period(), period))
        .min(
            Comparator.comparing(
                one ->
                    Math.abs(ChronoUnit.DAYS.between(one.period().first(), period.first()))
                        + Math.abs(ChronoUnit.DAYS.between(one.period().last(), period.last()))))
        .orElse(null);
  }

  /**
   * The newest value of the agreement's time, rather one that does not reach further than these
   * days.
   */
  @Nullable Measured soFar(@Nullable Days outcome) {
    return values()
        .filter(
            one ->
                LikePeriods.isMostlyIn(one.period(), target.agreement())
                    || (outcome != null && LikePeriods.isMostlyIn(one.period(), span(outcome))))
        .filter(one -> outcome == null || !one.period().first().isAfter(outcome.last()))
        .max(
            Comparator.comparing(
                    (Measured one) -> outcome == null || !reachesBeyond(one.period(), outcome))
                .thenComparing(EARLIEST))
        .orElse(null);
  }

  /**
   * As many events as are known to have happened in some days: of values that do not overlap, or of
   * one alone. More may have.
   */
  BigDecimal atLeast(Days period) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    LocalDate until = LocalDate.MIN;
    var within =
        values()
            .filter(one -> isWithin(one.period(), period))
            .filter(one -> one.value() != null)
            .sorted(EARLIEST)
            .toList();
    for (Measured one : within) {
      BigDecimal events = Objects.requireNonNull(one.value());
      most = most.max(events);
      if (one.period().first().isAfter(until)) {
        sum = sum.add(events);
        until = one.period().last();
      }
    }
    return most.max(sum);
  }

  /**
   * The baseline in its newest vintages; where none was agreed, the last like value before.
   *
   * @param later what it is compared with; null where nothing is known yet
   */
  @Nullable Measured before(@Nullable Days later) {
    Target.Baseline baseline = target.baseline();
    if (baseline != null) {
      return newest(baseline, reading(baseline, later));
    }
    LocalDate start = target.agreement().start();
    var earlier =
        series.newest().stream()
            .filter(one -> one.period().last().isBefore(start))
            .filter(Measured::isComplete)
            .toList();
    return later == null
        ? last(earlier.stream())
        : Optional.ofNullable(
                last(earlier.stream().filter(one -> series.isLike(one.period(), later))))
            .orElseGet(() -> last(earlier.stream()));
  }

  /** The last complete value before another one that is like it. */
  @Nullable Measured likeBefore(Measured later) {
    return last(series.likeBefore(later.period()));
  }

  /** What was measured after the baseline. */
  private Stream<Measured> values() {
    Target.Baseline baseline = target.baseline();
    return series.newest().stream()
        .filter(one -> baseline == null || one.period().first().isAfter(baseline.period().last()));
  }

  private static List<Days> reading(Target.Baseline baseline, @Nullable Days later) {
    var readings = Outcome.readings(baseline);
    return readings.stream()
        .filter(parts -> later != null && LikePeriods.alike(parts.getLast(), later))
        .findFirst()
        .orElse(readings.getFirst());
  }

  private Measured newest(Target.Baseline baseline, List<Days> parts) {
    Measured whole = series.of(baseline.period()).filter(KnownValues::isNumber).orElse(null);
    if (whole != null) {
      return whole.over(parts);
    }
    List<Measured> each =
        parts.stream()
            .map(series::of)
            .flatMap(Optional::stream)
            .filter(KnownValues::isNumber)
            .toList();
    return parts.size() > 1 && each.size() == parts.size()
        ? sum(each)
        : baseline.stated().over(parts);
  }

  private static boolean isNumber(Measured one) {
    return one.isComplete() && (one.value() != null || one.withheld());
  }

  /** Events together, of like periods; of a rate, the events over the exposures together. */
  private Measured sum(List<Measured> each) {
    BigDecimal exposure = total(each, Measured::denominator);
    return new Measured(
        each.stream().map(Measured::period).toList(),
        series.kind() == IndicatorKind.RATE
            ? meanRate(each, exposure)
            : total(each, Measured::value),
        each.stream().anyMatch(one -> one.numerator() == null)
            ? null
            : Long.valueOf(
                each.stream().mapToLong(one -> Objects.requireNonNull(one.numerator())).sum()),
        exposure,
        null,
        null,
        null,
        null,
        each.stream().anyMatch(Measured::preliminary),
        each.stream().anyMatch(Measured::withheld),
        each.stream()
            .map(Measured::publishedOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        null);
  }

  private static @Nullable BigDecimal meanRate(List<Measured> each, @Nullable BigDecimal exposure) {
    var weighted = new ArrayList<BigDecimal>();
    for (Measured one : each) {
      if (one.value() == null || one.denominator() == null) {
        return null;
      }
      weighted.add(one.value().multiply(one.denominator()));
    }
    BigDecimal value = each.getFirst().value();
    return exposure == null || value == null
        ? null
        : weighted.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(exposure, Math.max(0, value.scale()), RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal total(
      List<Measured> each, Function<Measured, @Nullable BigDecimal> figure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Measured one : each) {
      BigDecimal some = figure.apply(one);
      if (some == null) {
        return null;
      }
      sum = sum.add(some);
    }
    return sum;
  }

  /** Whether it ends after some days, and is not the same ones. */
  static boolean reachesBeyond(Days period, Days days) {
    return period.last().isAfter(days.last()) && !LikePeriods.same(period, days);
  }

  private static boolean isWithin(Days period, Days whole) {
    return whole.contains(period.first()) && whole.contains(period.last());
  }

  private static Span span(Days days) {
    return new Span(days.first(), days.last());
  }

  private static @Nullable Measured last(Stream<Measured> some) {
    return some.max(Comparator.comparing(one -> one.period().last())).orElse(null);
  }
}
