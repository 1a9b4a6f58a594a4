package se.lofteskollen.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;

/** Why something is ended. */
@Schema(description = "Why something is ended. It may be read by everyone.")
public record StatedReason(
    @Schema(examples = "Parterna har enats om ett nytt löfte i stället.")
        @NotBlank
        @Size(min = 3, max = 1000)
        @PlainText
        String reason) {}
