package se.lofteskollen.followup.snapshot.v1;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party: the Police, a municipality, a company, a school, an association. */
@Schema(
    name = "ReportedOrganisationV1",
    description = "A party, such as the Police or a municipality.")
public record Organisation(
    UUID id, @Schema(examples = "kavlinge-kommun") String slug, Text name, Kind kind) {

  /** What kind of party it is. */
  @Schema(name = "ReportedOrganisationKindV1")
  public enum Kind {
    POLICE,
    MUNICIPALITY,
    COMPANY,
    SCHOOL,
    ASSOCIATION,
    OTHER
  }
}
