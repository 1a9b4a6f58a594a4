package se.lofteskollen.kpi;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.text.Text;

/** The definition of a KPI. */
@Schema(
    name = "Indicator",
    description = "The definition of a KPI: what is measured, where, and which way is better.")
public record IndicatorView(
    UUID id,
    @Schema(examples = "trygghetsindex-kavlinge") String slug,
    @Schema(
            description = "Slug of the organisation that keeps it.",
            examples = "polisen-lpo-kavlinge")
        String organisation,
    Text name,
    IndicatorKind kind,
    Text unit,
    GoodDirection goodDirection,
    Area area,
    @Nullable Text description,
    @Nullable IndicatorSource source,
    @Schema(description = "Oldest first.") List<SeriesBreak> seriesBreaks,
    @Schema(description = IndicatorContent.WITHHOLD_BELOW, examples = "5")
        @Nullable Integer withholdBelow) {

  static IndicatorView from(Indicator indicator) {
    return new IndicatorView(
        indicator.id,
        indicator.slug,
        indicator.organisation,
        indicator.name,
        indicator.kind,
        indicator.unit,
        indicator.goodDirection,
        indicator.area,
        indicator.description,
        indicator.source,
        indicator.seriesBreaks,
        indicator.withholdBelow);
  }
}
