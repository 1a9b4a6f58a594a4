package se.lofteskollen.outlet.figures;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.voice.ComputedText;
import se.lofteskollen.voice.TextInLanguages;
import se.lofteskollen.voice.Voice;

/** One figure of a publication, or one answer in words. */
@Schema(
    name = "Figure",
    description =
        "One figure of a publication, or one answer in words. The data dictionary says what each"
            + " field, kind and code means.")
public record FigureView(
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
    ComputedText label,
    @Schema(
            description =
                "The number, as it was published; left out for an answer in words and for a number"
                    + " that is withheld.",
            examples = "24")
        @Nullable BigDecimal value,
    @Schema(description = "What `value` counts; left out where it counts nothing.")
        @Nullable TextInLanguages unit,
    @Schema(description = "The answer, for programs.", examples = "KEPT") @Nullable String code,
    @Schema(description = "The answer, for people.") @Nullable TextInLanguages text,
    @Schema(description = "First day that it tells of.") @Nullable LocalDate periodStart,
    @Schema(description = "Last day that it tells of.") @Nullable LocalDate periodEnd,
    @Schema(description = "Where the value was taken from.") @Nullable URI source,
    @Schema(description = "True when the publication holds invented records.")
        boolean demonstration) {

  static FigureView of(Figure figure, Voice voice) {
    return new FigureView(
        figure.key(),
        figure.kind(),
        figure.pledge(),
        figure.activity(),
        figure.kpiTarget(),
        voice.text(figure.label()),
        figure.value(),
        said(figure.unit(), voice),
        figure.code(),
        said(figure.text(), voice),
        figure.periodStart(),
        figure.periodEnd(),
        figure.source(),
        figure.demonstration());
  }

  private static @Nullable TextInLanguages said(@Nullable Saying saying, Voice voice) {
    return saying == null ? null : voice.textInLanguages(saying);
  }
}
