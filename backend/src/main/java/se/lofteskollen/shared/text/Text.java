package se.lofteskollen.shared.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text meant for people: Swedish always, English where somebody has written it. */
@Schema(description = "A text meant for people: Swedish always, English where it exists.")
public record Text(
    @NotBlank @Size(max = 4000) @PlainText String sv,
    @Nullable @Size(max = 4000) @PlainText String en) {}
