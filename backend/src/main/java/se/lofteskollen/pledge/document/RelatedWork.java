package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** Cooperation that is expressly not promised: shown, never assessed. */
@Schema(description = "Cooperation that is expressly not promised. Shown, never assessed.")
public record RelatedWork(@NotNull @Valid Text text) {}
