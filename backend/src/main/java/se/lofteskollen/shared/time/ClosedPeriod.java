package se.lofteskollen.shared.time;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days a value stands for, both ends included. */
@Schema(
    name = "MeasurementPeriod",
    description = "The days a value stands for, in Europe/Stockholm, both ends included.")
public record ClosedPeriod(@NotNull LocalDate start, @NotNull LocalDate end) {

  @AssertTrue(message = "must not end before it starts")
  @Schema(hidden = true)
  boolean isInOrder() {
    return start == null || end == null || !end.isBefore(start);
  }
}
