package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/** What the parties knew when they made the promises. */
@Schema(description = "What the parties knew when they made the promises.")
public record Basis(
    @NotNull Kind kind,
    @NotNull @Valid Text title,
    @Nullable @Min(1990) @Max(2100) Integer year,
    @Nullable @WebAddress URI url) {

  /** Where the knowledge comes from. */
  @Schema(name = "BasisKind")
  public enum Kind {
    STAFF_DIALOGUE,
    POLICE_ANALYSIS,
    MUNICIPAL_ANALYSIS,
    SAFETY_SURVEY,
    CITIZEN_DIALOGUE,
    OTHER
  }
}
