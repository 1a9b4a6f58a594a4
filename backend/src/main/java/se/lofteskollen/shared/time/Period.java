package se.lofteskollen.shared.time;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Calendar days in Europe/Stockholm, both ends included; no end means open-ended. */
@Schema(
    description = "Calendar days in Europe/Stockholm, both ends included. No end means open-ended.")
public record Period(@NotNull LocalDate start, @Nullable LocalDate end) {

  @AssertTrue(message = "must not end before it starts")
  @Schema(hidden = true)
  boolean isInOrder() {
    return start == null || end == null || !end.isBefore(start);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }
}
