package se.lofteskollen.activity;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Slug;

/**
 * An activity that a record counts towards.
 *
 * @param item key of the occasion or unit it was, where the activity's quota names them
 */
@Embeddable
@Schema(description = "An activity that the record counts towards.")
public record Towards(
    @NotNull UUID activityId,
    @Schema(
            description =
                "Key of the occasion or the unit it was; required where the activity's quota names"
                    + " occasions or units, and left out elsewhere.",
            examples = "varmarknaden")
        @Nullable
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String item) {}
