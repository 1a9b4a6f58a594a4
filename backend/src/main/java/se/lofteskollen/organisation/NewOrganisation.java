package se.lofteskollen.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** An organisation to register. */
public record NewOrganisation(
    @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String slug,
    @NotNull @Valid Text name,
    @NotNull OrganisationKind kind,
    @NotEmpty Set<String> municipalities) {

  OrganisationContent content() {
    return new OrganisationContent(name, kind, municipalities);
  }
}
