package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.wording.Wording;

/**
 * A series under construction, and the target that is judged by it: yearly values, lower is better.
 */
final class Measuring {
  private final IndicatorKind kind;
  private GoodDirection good = GoodDirection.LOWER;
  private final List<Measured> measured = new ArrayList<>();
  private final List<LocalDate> breaks = new ArrayList<>();
  private Goal goal = new Goal.Change(false, false);
  private Target.@Nullable Baseline baseline;
  private Span agreement = new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
  private boolean ownArea = true;
  private double alpha = 0.05;

  private Measuring(IndicatorKind kind) {
    this.kind = kind;
  }

  static Measuring events() {
    return new Measuring(IndicatorKind.EVENT_COUNT);
  }

  static Measuring shares() {
    return new Measuring(IndicatorKind.SURVEY_SHARE);
  }

  static Measuring indices() {
    return new Measuring(IndicatorKind.SURVEY_INDEX);
  }

  static Measuring completeCounts() {
    return new Measuring(IndicatorKind.COMPLETE_COUNT);
  }

  static Measuring rates() {
    return new Measuring(IndicatorKind.RATE);
  }

  Measuring good(GoodDirection direction) {
    good = direction;
    return this;
  }

  Measuring goal(Goal wanted) {
    goal = wanted;
    return this;
  }

  Measuring baseline(int year, String value) {
    baseline = new Target.Baseline(year(year), new BigDecimal(value));
    return this;
  }

  Measuring agreement(String start, String end) {
    agreement = new Span(LocalDate.parse(start), LocalDate.parse(end));
    return this;
  }

  Measuring elsewhere() {
    ownArea = false;
    return this;
  }

  Measuring alpha(double level) {
    alpha = level;
    return this;
  }

  Measuring brokenFrom(String day) {
    breaks.add(LocalDate.parse(day));
    return this;
  }

  Measuring value(int year, String value) {
    return add(of(year(year), value));
  }

  Measuring value(String first, String last, String value) {
    return add(of(new Days(LocalDate.parse(first), LocalDate.parse(last)), value));
  }

  Measuring published(int year, String value, String day) {
    Measured plain = of(year(year), value);
    return add(
        new Measured(
            plain.period(),
            plain.value(),
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            LocalDate.parse(day)));
  }

  Measuring preliminary(int year, String value) {
    return add(
        new Measured(
            year(year),
            new BigDecimal(value),
            null,
            null,
            null,
            null,
            null,
            null,
            true,
            false,
            null));
  }

  Measuring rate(int year, String value, long events, String personYears) {
    return add(
        new Measured(
            year(year),
            new BigDecimal(value),
            events,
            new BigDecimal(personYears),
            null,
            null,
            null,
            null,
            false,
            false,
            null));
  }

  /** A count whose source states the population. */
  Measuring count(int year, String value, String population) {
    return add(
        new Measured(
            year(year),
            new BigDecimal(value),
            null,
            new BigDecimal(population),
            null,
            null,
            null,
            null,
            false,
            false,
            null));
  }

  Measuring answers(int year, String percent, int size, @Nullable String designEffect) {
    return add(
        new Measured(
            year(year),
            new BigDecimal(percent),
            null,
            null,
            size,
            null,
            designEffect == null ? null : new BigDecimal(designEffect),
            null,
            false,
            false,
            null));
  }

  Measuring index(int year, String value, String standardError) {
    return add(
        new Measured(
            year(year),
            new BigDecimal(value),
            null,
            null,
            null,
            new BigDecimal(standardError),
            null,
            null,
            false,
            false,
            null));
  }

  Measuring words(int year, @Nullable Direction direction) {
    return add(
        new Measured(
            year(year), null, null, null, null, null, null, direction, false, false, null));
  }

  Measuring withheld(int year) {
    return add(
        new Measured(year(year), null, null, null, null, null, null, null, false, true, null));
  }

  Series series() {
    return new Series(kind, good, new Wording("anmälda inbrott", "burglaries"), measured, breaks);
  }

  Target target() {
    return new Target(goal, agreement, baseline, ownArea, alpha);
  }

  KpiAssessment assess() {
    return KpiAssessor.assess(target(), series());
  }

  /** A part of the answer that has to be there. */
  static <T> T known(@Nullable T part) {
    return Objects.requireNonNull(part);
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private Measuring add(Measured one) {
    measured.add(one);
    return this;
  }

  private static Measured of(Days period, String value) {
    return Measured.stated(period, new BigDecimal(value));
  }
}
