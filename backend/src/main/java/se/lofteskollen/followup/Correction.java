package se.lofteskollen.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** Why what was published is written anew. */
@Schema(description = "Why what was published is written anew.")
public record Correction(
    @Schema(description = "Published with the new version.") @NotNull @Valid Text note) {}
