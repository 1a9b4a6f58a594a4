package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/**
 * An indicator to register, with what is known of it.
 *
 * @param organisation slug of the organisation that keeps it
 */
public record NewIndicator(
    @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String slug,
    @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String organisation,
    @NotNull @Valid Text name,
    @NotNull IndicatorKind kind,
    @NotNull @Valid Text unit,
    @NotNull GoodDirection goodDirection,
    @NotNull @Valid Area area,
    @Nullable @Valid Text description,
    @Nullable @Valid IndicatorSource source,
    @NotNull @Size(max = IndicatorContent.MAX_BREAKS)
        List<@NotNull @Valid SeriesBreak> seriesBreaks,
    @Nullable @Min(IndicatorContent.MIN_WITHHELD) @Max(IndicatorContent.MAX_WITHHELD)
        Integer withholdBelow,
    @NotNull List<@Valid NewMeasurement> measurements) {

  public NewIndicator {
    seriesBreaks = seriesBreaks == null ? List.of() : seriesBreaks;
    measurements = measurements == null ? List.of() : measurements;
  }

  static NewIndicator of(IndicatorSeries series) {
    IndicatorView indicator = series.indicator();
    return new NewIndicator(
        indicator.slug(),
        indicator.organisation(),
        indicator.name(),
        indicator.kind(),
        indicator.unit(),
        indicator.goodDirection(),
        indicator.area(),
        indicator.description(),
        indicator.source(),
        indicator.seriesBreaks(),
        indicator.withholdBelow(),
        series.measurements().stream()
            .filter(measurement -> !measurement.withheld())
            .map(NewMeasurement::of)
            .toList());
  }

  IndicatorContent content() {
    return new IndicatorContent(
        organisation,
        name,
        kind,
        unit,
        goodDirection,
        area,
        description,
        source,
        seriesBreaks,
        withholdBelow);
  }
}
