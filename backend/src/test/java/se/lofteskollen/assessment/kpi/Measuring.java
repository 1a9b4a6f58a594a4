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
  private @Nullable Days outcome;
  private LocalDate day = LocalDate.of(2022, 3, 1);

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
    return baseline(year(year), null, value);
  }

  /** Several years together. */
  Measuring baseline(Days period, @Nullable Integer years, String value) {
    return baseline(Measured.stated(period, new BigDecimal(value)), years);
  }

  Measuring baseline(Measured stated, @Nullable Integer years) {
    baseline = new Target.Baseline(stated, years);
    return this;
  }

  /** The days that the text names for the judgement. */
  Measuring judgedOn(Days days) {
    outcome = days;
    return this;
  }

  Measuring judgedOn(int year) {
    return judgedOn(year(year));
  }

  /** The day the answer is given for; the year after the agreement unless said. */
  Measuring on(String asked) {
    day = LocalDate.parse(asked);
    return this;
  }

  Measuring agreement(String start, String end) {
    agreement = new Span(LocalDate.parse(start), LocalDate.parse(end));
    return this;
  }

  Measuring openEnded() {
    agreement = new Span(agreement.start(), null);
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
    return add(of(days(first, last), value));
  }

  Measuring published(int year, String value, String day) {
    return published(year(year), value, day);
  }

  Measuring published(Days period, String value, String day) {
    var published = LocalDate.parse(day);
    return add(
        new Measured(
            List.of(period),
            new BigDecimal(value),
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            published,
            published.isBefore(period.last()) ? published : null));
  }

  Measuring preliminary(int year, String value) {
    return add(figures(year, value, null, null, null, null, null, true));
  }

  Measuring rate(int year, String value, long events, String personYears) {
    return add(figures(year, value, events, new BigDecimal(personYears), null, null, null, false));
  }

  /** A count whose source states the population. */
  Measuring count(int year, String value, String population) {
    return add(figures(year, value, null, new BigDecimal(population), null, null, null, false));
  }

  Measuring answers(int year, String percent, int size, @Nullable String designEffect) {
    return add(
        figures(
            year,
            percent,
            null,
            null,
            size,
            null,
            designEffect == null ? null : new BigDecimal(designEffect),
            false));
  }

  Measuring index(int year, String value, String standardError) {
    return add(figures(year, value, null, null, null, new BigDecimal(standardError), null, false));
  }

  Measuring words(int year, @Nullable Direction direction) {
    return add(withoutValue(year, direction, false));
  }

  Measuring withheld(int year) {
    return add(withoutValue(year, null, true));
  }

  private static Measured figures(
      int year,
      String value,
      @Nullable Long numerator,
      @Nullable BigDecimal denominator,
      @Nullable Integer sampleSize,
      @Nullable BigDecimal standardError,
      @Nullable BigDecimal designEffect,
      boolean preliminary) {
    return new Measured(
        List.of(year(year)),
        new BigDecimal(value),
        numerator,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        null,
        preliminary,
        false,
        null,
        null);
  }

  private static Measured withoutValue(int year, @Nullable Direction direction, boolean withheld) {
    return new Measured(
        List.of(year(year)),
        null,
        null,
        null,
        null,
        null,
        null,
        direction,
        false,
        withheld,
        null,
        null);
  }

  Series series() {
    return new Series(kind, good, new Wording("anmälda inbrott", "burglaries"), measured, breaks);
  }

  Target target() {
    return new Target(goal, agreement, baseline, outcome, ownArea, alpha);
  }

  KpiAssessment assess() {
    return KpiAssessor.assess(target(), series(), day);
  }

  /** A part of the answer that has to be there. */
  static <T> T known(@Nullable T part) {
    return Objects.requireNonNull(part);
  }

  static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
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
