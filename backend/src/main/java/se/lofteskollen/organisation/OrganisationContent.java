package se.lofteskollen.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** What an administrator says of an organisation. */
@Schema(description = "What an administrator says of an organisation.")
public record OrganisationContent(
    @NotNull @Valid Text name,
    @NotNull OrganisationKind kind,
    @Schema(description = "Codes of the municipalities in which it works.")
        @NotEmpty
        @Size(max = 290)
        Set<@NotNull @Pattern(regexp = "^[0-9]{4}$") String> municipalities) {}
