package se.lofteskollen.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.InWords;
import se.lofteskollen.shared.text.PlainText;

/** Why a record is taken back. */
@Schema(description = "Why a record is taken back.")
public record VoidRequest(
    @Schema(
            description = "Shown to everyone where the record was public. No names of persons.",
            examples = "Samma besök var registrerat två gånger.")
        @NotNull
        @Size(min = 3, max = 1000)
        @PlainText
        @InWords
        String reason) {}
