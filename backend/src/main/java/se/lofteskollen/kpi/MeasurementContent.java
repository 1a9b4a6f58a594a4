package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
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
    @Schema(description = "Where the value was published.") @NotNull @WebAddress URI source) {

  NewMeasurement measurement() {
    return new NewMeasurement(period, value, words, direction, note, status, source);
  }
}
