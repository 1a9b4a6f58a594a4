package se.lofteskollen.activity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/** Who is signed in, and where they may act. */
@Schema(name = "Me", description = "Who is signed in, and where they may act.")
public record MeView(
    String username,
    String name,
    @Schema(description = "Roles in the product, and the scopes of a service account.")
        Set<String> roles,
    List<OrganisationView> organisations,
    List<Workplace> agreements) {

  /** An agreement in which the account may act. */
  @Schema(description = "An agreement in which the account may act.")
  public record Workplace(
      UUID id, String slug, Text title, Period period, boolean mayRecord, boolean mayVerify) {}
}
