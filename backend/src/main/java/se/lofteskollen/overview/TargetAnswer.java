package se.lofteskollen.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.kpi.KpiAssessor;
import se.lofteskollen.assessment.kpi.Measured;
import se.lofteskollen.assessment.kpi.ProcessChart;
import se.lofteskollen.assessment.kpi.Series;
import se.lofteskollen.assessment.kpi.Target;
import se.lofteskollen.assessment.kpi.Uncertainty;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.kpi.MeasurementView;
import se.lofteskollen.kpi.SeriesBreak;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.shared.problem.Isolated;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** The answer for one KPI target, and what a chart of it shows. */
record TargetAnswer(
    KpiAssessmentView assessment,
    List<ValueInterval> intervals,
    @Nullable ProcessChartView processChart) {

  /** Of the intervals that are drawn, and of a verdict unless the target says otherwise. */
  private static final double FIVE_PER_CENT = 0.05;

  /**
   * Judges a target by the values that it comes with, all of which are public.
   *
   * @param day that the answer is given for, in Europe/Stockholm
   */
  static TargetAnswer of(KpiTargetView view, AgreementView agreement, LocalDate day) {
    return Isolated.answer(
        "KPI target " + view.id(),
        () -> judged(view, agreement, day),
        () ->
            new TargetAnswer(
                KpiAssessmentView.from(KpiAssessor.unanswered(FIVE_PER_CENT)), List.of(), null));
  }

  private static TargetAnswer judged(KpiTargetView view, AgreementView agreement, LocalDate day) {
    IndicatorSeries known = view.series();
    Series series = known == null ? null : series(known);
    var assessment = KpiAssessor.assess(target(view, agreement), series, day);
    return new TargetAnswer(
        KpiAssessmentView.from(assessment),
        series == null ? List.of() : intervals(series),
        series == null ? null : ProcessChartView.from(ProcessChart.of(series)));
  }

  private static Target target(KpiTargetView view, AgreementView agreement) {
    Baseline baseline = view.baseline();
    ClosedPeriod outcome = view.outcome();
    KpiGoal goal = view.goal();
    BigDecimal alpha = goal.alpha();
    IndicatorSeries known = view.series();
    return new Target(
        goal.toGoal(),
        new Span(agreement.period().start(), agreement.period().end()),
        baseline == null ? null : baseline.toBaseline(),
        outcome == null ? null : days(outcome),
        known == null
            || known.indicator().area().isThatOf(municipalities(agreement), view.district()),
        alpha == null ? FIVE_PER_CENT : alpha.doubleValue());
  }

  private static Set<String> municipalities(AgreementView agreement) {
    return Set.copyOf(agreement.municipalities().stream().map(MunicipalityView::code).toList());
  }

  private static Series series(IndicatorSeries known) {
    var indicator = known.indicator();
    return new Series(
        indicator.kind(),
        indicator.goodDirection(),
        wording(indicator.unit()),
        known.measurements().stream().map(TargetAnswer::measured).toList(),
        indicator.seriesBreaks().stream().map(SeriesBreak::date).toList());
  }

  private static Measured measured(MeasurementView view) {
    return new Measured(
        List.of(days(view.period())),
        view.value(),
        view.numerator(),
        view.denominator(),
        view.sampleSize(),
        view.standardError(),
        view.designEffect(),
        view.direction(),
        view.status() == MeasurementStatus.PRELIMINARY,
        view.withheld(),
        view.publishedOn(),
        view.reachesTo());
  }

  private static List<ValueInterval> intervals(Series series) {
    return series.newest().stream()
        .flatMap(
            measured -> {
              var interval = IntervalView.from(Uncertainty.of(series, measured, FIVE_PER_CENT));
              return interval == null
                  ? Stream.<ValueInterval>empty()
                  : Stream.of(
                      new ValueInterval(KpiAssessmentView.period(measured.period()), interval));
            })
        .toList();
  }

  private static Days days(ClosedPeriod period) {
    return new Days(period.start(), period.end());
  }

  private static Wording wording(Text text) {
    return new Wording(text.sv(), text.en() == null ? text.sv() : text.en());
  }
}
