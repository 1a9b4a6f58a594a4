package se.lofteskollen.organisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** An organisation and where it works. */
@Schema(description = "An organisation and the codes of the municipalities in which it works.")
public record OrganisationDetails(
    UUID id,
    @Schema(examples = "kavlinge-kommun") String slug,
    Text name,
    OrganisationKind kind,
    List<String> municipalities) {

  static OrganisationDetails from(Organisation organisation) {
    return new OrganisationDetails(
        organisation.id,
        organisation.slug,
        organisation.name,
        organisation.kind,
        organisation.municipalities.stream().sorted().toList());
  }
}
