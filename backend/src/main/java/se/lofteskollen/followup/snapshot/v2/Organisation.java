package se.lofteskollen.followup.snapshot.v2;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** A party: the Police, a municipality, a company, a school, an association. */
@Schema(
    name = "ReportedOrganisation",
    description = "A party, such as the Police or a municipality.")
public record Organisation(
    UUID id, @Schema(examples = "kavlinge-kommun") String slug, Text name, Kind kind) {

  /** What kind of party it is. */
  @Schema(name = "ReportedOrganisationKind")
  public enum Kind {
    POLICE,
    MUNICIPALITY,
    COMPANY,
    SCHOOL,
    ASSOCIATION,
    OTHER
  }
}
