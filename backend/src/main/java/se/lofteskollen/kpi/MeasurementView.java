package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** One value, or the source's words. */
@Schema(
    name = "Measurement",
    description =
        "One value of an indicator for one period. Where the source gives only words, `value` is"
            + " missing and the words and the direction are the measurement.")
public record MeasurementView(
    UUID id,
    UUID indicatorId,
    ClosedPeriod period,
    @Schema(examples = "1.44") @Nullable BigDecimal value,
    @Schema(
            description =
                "How many decimals the source wrote; left out where there is no value: 1.80 has two.",
            examples = "2")
        @Nullable Integer decimals,
    @Nullable Text words,
    @Nullable Direction direction,
    @Nullable Text note,
    MeasurementStatus status,
    URI source,
    @Schema(description = MeasurementFields.NUMERATOR, examples = "342") @Nullable Long numerator,
    @Schema(description = MeasurementFields.DENOMINATOR, examples = "31842")
        @Nullable BigDecimal denominator,
    @Schema(description = MeasurementFields.SAMPLE_SIZE, examples = "1724")
        @Nullable Integer sampleSize,
    @Schema(description = MeasurementFields.STANDARD_ERROR, examples = "0.04")
        @Nullable BigDecimal standardError,
    @Schema(description = MeasurementFields.DESIGN_EFFECT, examples = "1.4")
        @Nullable BigDecimal designEffect,
    @Schema(description = MeasurementFields.PUBLISHED_ON) @Nullable LocalDate publishedOn,
    @Schema(description = MeasurementFields.RETRIEVED_ON) @Nullable LocalDate retrievedOn,
    @Schema(
            description =
                "Which of the values published for this period it is, in the order in which they"
                    + " were published and then entered: 1 is the first.",
            examples = "1")
        int vintage,
    @Schema(description = "Whether it is the newest of its period that was known.") boolean current,
    @Schema(
            description =
                "Whether the number is not public, because it is small or would give a small one"
                    + " away. Value, words and what it was counted from are left out then.")
        boolean withheld,
    @Schema(
            description =
                "The day the value reaches to, where it was published before its period was over: it"
                    + " is shown and never judged. Left out where it is complete.")
        @Nullable LocalDate reachesTo) {

  static MeasurementView from(Measurement measurement, int vintage, boolean current) {
    return new MeasurementView(
        measurement.id,
        measurement.indicatorId,
        new ClosedPeriod(measurement.periodStart, measurement.periodEnd),
        measurement.value,
        decimals(measurement.value),
        measurement.words,
        measurement.direction,
        measurement.note,
        measurement.status,
        URI.create(measurement.sourceUrl),
        measurement.numerator,
        measurement.denominator,
        measurement.sampleSize,
        measurement.standardError,
        measurement.designEffect,
        measurement.publishedOn,
        measurement.retrievedOn,
        vintage,
        current,
        false,
        measurement.reachesTo());
  }

  private static @Nullable Integer decimals(@Nullable BigDecimal value) {
    return value == null ? null : Math.max(0, value.scale());
  }

  /** The same without its number and whatever tells of it. */
  MeasurementView withheldFromPublic() {
    return new MeasurementView(
        id,
        indicatorId,
        period,
        null,
        null,
        null,
        null,
        null,
        status,
        source,
        null,
        null,
        null,
        null,
        null,
        publishedOn,
        retrievedOn,
        vintage,
        current,
        true,
        reachesTo);
  }
}
