package se.lofteskollen.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;

/** Names a place as an agreement's text does: by its municipality and its name there. */
@Schema(description = "Names a place by its municipality and its name there.")
public record PlaceReference(
    @NotNull @Pattern(regexp = "^[0-9]{4}$") @Schema(examples = "1261") String municipality,
    @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Barsebäcks hamn") String name) {}
