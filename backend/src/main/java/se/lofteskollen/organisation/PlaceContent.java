package se.lofteskollen.organisation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;

/** What is said of a place. */
@Schema(
    description =
        "What is said of a place. The position is WGS 84 in decimal degrees, both or neither.")
public record PlaceContent(
    @Schema(description = "Code of the municipality it lies in.", examples = "1261")
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$")
        String municipality,
    @Schema(examples = "Barsebäck") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(description = "Degrees north.", examples = "55.77")
        @Nullable
        @DecimalMin("55")
        @DecimalMax("70")
        Double latitude,
    @Schema(description = "Degrees east.", examples = "12.91")
        @Nullable
        @DecimalMin("10")
        @DecimalMax("25")
        Double longitude) {}
