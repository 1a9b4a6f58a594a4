package se.lofteskollen.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** A party: the Police, a municipality, a company, a school, an association. */
@Schema(name = "Organisation", description = "A party, such as the Police or a municipality.")
public record OrganisationView(
    UUID id, @Schema(examples = "kavlinge-kommun") String slug, Text name, OrganisationKind kind) {

  static OrganisationView from(Organisation organisation) {
    return new OrganisationView(
        organisation.id, organisation.slug, organisation.name, organisation.kind);
  }
}
