package se.lofteskollen.pledge.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.promise.TimeOfDay;

/** Hours of the day. */
@Schema(
    name = "TimeOfDay",
    description =
        "Hours of the day in Europe/Stockholm. When `to` is the earlier one they run past"
            + " midnight.")
public record TimeRange(
    @NotNull @Pattern(regexp = HOUR_AND_MINUTE) @Schema(examples = "08:30") String from,
    @NotNull @Pattern(regexp = HOUR_AND_MINUTE) @Schema(examples = "09:30") String to) {
  private static final String HOUR_AND_MINUTE = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  TimeOfDay toTime() {
    return new TimeOfDay(LocalTime.parse(from), LocalTime.parse(to));
  }
}
