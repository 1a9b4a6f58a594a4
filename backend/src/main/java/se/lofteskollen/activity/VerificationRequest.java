package se.lofteskollen.activity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A coordinator's decision. */
@Schema(description = "A coordinator's decision about a record.")
public record VerificationRequest(
    @NotNull Decision decision,
    @Schema(
            description = "Why it is returned; required then.",
            examples = "Besöket gällde en annan dag.")
        @Nullable
        @Size(min = 3, max = 1000)
        String reason) {

  @AssertTrue(message = "must have a reason when the decision is RETURNED")
  @Schema(hidden = true)
  boolean isReasonGiven() {
    return decision != Decision.RETURNED || (reason != null && !reason.isBlank());
  }
}
