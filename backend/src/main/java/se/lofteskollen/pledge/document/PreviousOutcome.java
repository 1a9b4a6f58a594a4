package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** What came of the same in an earlier year: told beside the promise, never counted. */
@Schema(
    description =
        "What came of the same in an earlier year, as the parties tell it beside the promise. It is"
            + " shown and never counted.")
public record PreviousOutcome(@NotNull @Valid Text text, @Nullable @Valid Source source) {}
