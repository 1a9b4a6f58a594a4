package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/** Who publishes an indicator's values, and where they are found. */
@Schema(description = "Who publishes an indicator's values, and where they are found.")
public record IndicatorSource(@NotNull @Valid Text name, @NotNull @WebAddress URI url) {}
