package se.lofteskollen.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** Why what was published is written anew, and what it is to know. */
@Schema(description = "Why what was published is written anew, and what it is to know.")
public record Correction(
    @Schema(description = "Published with the new version.") @NotNull @Valid Text note,
    @Schema(
            description =
                "The day up to which what became known is told from now on, from the period's last"
                    + " day: a value that its source has revised since is read then. Left out: as"
                    + " before.")
        @Nullable LocalDate knownOn) {}
