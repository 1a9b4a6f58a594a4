package se.lofteskollen.outlet.figures;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** One figure of a publication, or one answer in words. */
@Schema(
    description =
        "One figure of a publication, or one answer in words. The data dictionary says what each"
            + " field, kind and code means.")
public record Figure(
    @Schema(
            description = "Names the figure in every version of the publication.",
            examples = "pledges/ungdomar/activities/besok/done")
        String key,
    FigureKind kind,
    @Schema(description = "The pledge's title; left out for a KPI target.", examples = "Ungdomar")
        @Nullable String pledge,
    @Schema(description = "The activity's title; left out for a KPI target.")
        @Nullable String activity,
    @Schema(description = "The KPI target's title; left out for an activity.")
        @Nullable String kpiTarget,
    Text label,
    @Schema(
            description =
                "The number, as it was published; left out for an answer in words and for a number"
                    + " that is withheld.",
            examples = "24")
        @Nullable BigDecimal value,
    @Schema(description = "What `value` counts; left out where it counts nothing.")
        @Nullable Text unit,
    @Schema(description = "The answer, for programs.", examples = "KEPT") @Nullable String code,
    @Schema(description = "The answer, for people.") @Nullable Text text,
    @Schema(description = "First day that it tells of.") @Nullable LocalDate periodStart,
    @Schema(description = "Last day that it tells of.") @Nullable LocalDate periodEnd,
    @Schema(description = "Where the value was taken from.") @Nullable URI source,
    @Schema(description = "True when the publication holds invented records.")
        boolean demonstration) {}
