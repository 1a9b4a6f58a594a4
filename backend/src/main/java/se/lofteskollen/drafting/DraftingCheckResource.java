package se.lofteskollen.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.text.Slug;

/** The drafting check. */
@Path("/")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
public class DraftingCheckResource {
  private final DraftingCheckService checks;
  private final CurrentActor currentActor;

  DraftingCheckResource(DraftingCheckService checks, CurrentActor currentActor) {
    this.checks = checks;
    this.currentActor = currentActor;
  }

  @GET
  @Path("pledge-agreements/{agreement}/drafting-check")
  @RolesAllowed({Role.COORDINATOR, Role.APPROVER, Role.ADMIN})
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getDraftingCheck",
      summary = "Checks an agreement's text",
      description =
          "Lists what would be hard to follow up: no number, no unit, no period, no owner, no"
              + " direction, no baseline, no source, figures of another area, a target that chance"
              + " alone would meet, promises with contradicting numbers. It warns and never stops"
              + " anybody.")
  public DraftingCheck check(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement) {
    return checks.check(agreement, currentActor.require());
  }
}
