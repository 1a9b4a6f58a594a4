package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/** Where the signed text was published, and what to know about that text. */
@Schema(description = "Where the signed text was published, and what to know about that text.")
public record Source(
    @NotNull @Valid Text title, @NotNull @WebAddress URI url, @Nullable @Valid Text note) {}
