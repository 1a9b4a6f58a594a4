package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;
import se.lofteskollen.shared.time.ClosedPeriod;

/** A measurement to enter: one value of an indicator for one period, or the source's words. */
@Schema(
    description =
        "One value of an indicator for one period. Where the source gives only words, these are the"
            + " measurement and `value` is left out.")
public record MeasurementContent(
    @Schema(description = "The indicator's slug.", examples = "trygghetsindex-kavlinge")
        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String indicator,
    @NotNull @Valid ClosedPeriod period,
    @Schema(examples = "1.44") @Nullable @Digits(integer = 12, fraction = 6) BigDecimal value,
    @Nullable @Valid Text words,
    @Nullable Direction direction,
    @Nullable @Valid Text note,
    @NotNull MeasurementStatus status,
    @Schema(description = "Where the value was published.") @NotNull @WebAddress URI source,
    @Schema(description = MeasurementFields.NUMERATOR, examples = "342")
        @Nullable
        @Min(0)
        @Max(NewMeasurement.MAX_COUNT)
        Long numerator,
    @Schema(description = MeasurementFields.DENOMINATOR, examples = "31842")
        @Nullable
        @Positive
        @Digits(integer = 12, fraction = 6)
        BigDecimal denominator,
    @Schema(description = MeasurementFields.SAMPLE_SIZE, examples = "1724")
        @Nullable
        @Min(1)
        @Max(NewMeasurement.MAX_SAMPLE)
        Integer sampleSize,
    @Schema(description = MeasurementFields.STANDARD_ERROR, examples = "0.04")
        @Nullable
        @PositiveOrZero
        @Digits(integer = 12, fraction = 6)
        BigDecimal standardError,
    @Schema(description = MeasurementFields.DESIGN_EFFECT, examples = "1.4")
        @Nullable
        @Positive
        @Digits(integer = 6, fraction = 6)
        BigDecimal designEffect,
    @Schema(description = MeasurementFields.PUBLISHED_ON) @Nullable LocalDate publishedOn,
    @Schema(description = MeasurementFields.RETRIEVED_ON) @Nullable LocalDate retrievedOn) {

  NewMeasurement measurement() {
    return new NewMeasurement(
        period,
        value,
        words,
        direction,
        note,
        status,
        source,
        numerator,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        publishedOn,
        retrievedOn);
  }
}
