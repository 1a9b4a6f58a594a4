package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/**
 * What an indicator measures, and who keeps it.
 *
 * @param seriesBreaks null where there are none
 */
@Schema(description = "What an indicator measures, where, which way is better, and who keeps it.")
public record IndicatorContent(
    @Schema(
            description = "Slug of the organisation that keeps it and enters its measurements.",
            examples = "polisen-lpo-kavlinge")
        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String organisation,
    @NotNull @Valid Text name,
    @NotNull IndicatorKind kind,
    @NotNull @Valid Text unit,
    @NotNull GoodDirection goodDirection,
    @NotNull @Valid Area area,
    @Nullable @Valid Text description,
    @Nullable @Valid IndicatorSource source,
    @Schema(description = "Oldest first, each day once.") @Nullable @Size(max = MAX_BREAKS)
        List<@NotNull @Valid SeriesBreak> seriesBreaks,
    @Schema(description = WITHHOLD_BELOW, examples = "5")
        @Nullable
        @Min(MIN_WITHHELD)
        @Max(MAX_WITHHELD)
        Integer withholdBelow) {
  static final int MAX_BREAKS = 20;
  static final int MIN_WITHHELD = 3;
  static final int MAX_WITHHELD = 100;
  static final String WITHHOLD_BELOW =
      "Counts from 1 up to below this number are withheld in public, since they may tell of"
          + " persons. Left out where the indicator is not sensitive. Only for indicators of"
          + " counts: EVENT_COUNT, RATE, COMPLETE_COUNT, SURVEY_SHARE.";

  public IndicatorContent {
    seriesBreaks = seriesBreaks == null || seriesBreaks.isEmpty() ? null : seriesBreaks;
  }

  /** The series breaks, none where they were left out. */
  public List<SeriesBreak> breaks() {
    return seriesBreaks == null ? List.of() : seriesBreaks;
  }
}
