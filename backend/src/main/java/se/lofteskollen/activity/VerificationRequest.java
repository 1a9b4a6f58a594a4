package se.lofteskollen.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;

/** A coordinator's decision. */
@Schema(description = "A coordinator's decision about a record.")
@ReasonWhenReturned
public record VerificationRequest(
    @NotNull Decision decision,
    @Schema(
            description = "Why it is returned; required then, and left out otherwise.",
            examples = "Besöket gällde en annan dag.")
        @Nullable
        @Size(min = 3, max = 1000)
        @PlainText
        String reason) {}
