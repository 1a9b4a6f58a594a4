package se.lofteskollen.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;

/** A place as a document names it; names are unique within a municipality. */
@Schema(description = "A place as a document names it. Names are unique within a municipality.")
public record PlaceName(
    @Schema(examples = "1261") @NotNull @Pattern(regexp = "^[0-9]{4}$") String municipality,
    @Schema(examples = "Barsebäck") @NotBlank @Size(max = 200) @PlainText String name) {}
