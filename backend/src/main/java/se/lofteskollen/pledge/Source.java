package se.lofteskollen.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** Where the signed text was published. */
@Schema(description = "Where the signed text was published.")
public record Source(@NotNull @Valid Text title, @NotNull URI url) {}
