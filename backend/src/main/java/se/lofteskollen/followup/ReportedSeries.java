package se.lofteskollen.followup;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.kpi.Area;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.IndicatorSource;
import se.lofteskollen.kpi.IndicatorView;
import se.lofteskollen.kpi.MeasurementView;

/** An indicator's values, as they are kept. */
final class ReportedSeries {
  private ReportedSeries() {}

  static Series of(IndicatorSeries view) {
    return new Series(
        of(view.indicator()), view.measurements().stream().map(ReportedSeries::of).toList());
  }

  private static Series.Indicator of(IndicatorView view) {
    return new Series.Indicator(
        view.id(),
        view.slug(),
        view.organisation(),
        view.name(),
        ReportedKpiCodes.of(view.kind()),
        view.unit(),
        ReportedKpiCodes.of(view.goodDirection()),
        of(view.area()),
        view.description(),
        of(view.source()),
        view.seriesBreaks().stream()
            .map(one -> new Series.Break(one.date(), one.reason()))
            .toList(),
        view.withholdBelow());
  }

  private static Series.Area of(Area area) {
    return new Series.Area(
        ReportedKpiCodes.of(area.kind()),
        area.name(),
        area.municipalityCode(),
        area.municipalities());
  }

  private static Series.@Nullable Source of(@Nullable IndicatorSource source) {
    return source == null ? null : new Series.Source(source.name(), source.url());
  }

  private static Series.Measurement of(MeasurementView view) {
    var direction = view.direction();
    return new Series.Measurement(
        view.id(),
        view.indicatorId(),
        view.period(),
        view.value(),
        view.words(),
        direction == null ? null : ReportedKpiCodes.of(direction),
        view.note(),
        ReportedKpiCodes.of(view.status()),
        view.source(),
        view.numerator(),
        view.denominator(),
        view.sampleSize(),
        view.standardError(),
        view.designEffect(),
        view.publishedOn(),
        view.retrievedOn(),
        view.vintage(),
        view.current(),
        view.withheld());
  }
}
