package se.lofteskollen.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;

/** Why a follow-up is sent back. */
@Schema(description = "Why a follow-up is sent back.")
public record ReturnNote(
    @Schema(examples = "Inbrotten i november saknas i texten.")
        @NotBlank
        @Size(min = 3, max = 4000)
        @PlainText
        String note) {}
