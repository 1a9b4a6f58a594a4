package se.lofteskollen.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;

/** One visit that two parties have recorded. */
@Path("/activity-records/{id}/joined/{part}")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class JoiningResource {
  private final JoiningService joining;
  private final CurrentActor currentActor;

  JoiningResource(JoiningService joining, CurrentActor currentActor) {
    this.joining = joining;
    this.currentActor = currentActor;
  }

  @PUT
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putJointRecord",
      summary = "Joins another party's record of the same visit",
      description =
          "Two records of two parties, of one day and towards the same activity, become one: {id}"
              + " counts, with both organisations, and {part} counts no more until they are separated."
              + " Neither is changed. A joint record is made of two.")
  @APIResponse(
      responseCode = "200",
      description = "The record with what is joined to it.",
      content = @Content(schema = @Schema(implementation = ActivityRecordView.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public ActivityRecordView join(@PathParam("id") UUID id, @PathParam("part") UUID part) {
    return joining.join(id, part, currentActor.require());
  }

  @DELETE
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "deleteJointRecord",
      summary = "Separates a joint record",
      description = "Both records count again, each for itself; the answer is {id}.")
  @APIResponse(
      responseCode = "200",
      description = "The record by itself again.",
      content = @Content(schema = @Schema(implementation = ActivityRecordView.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public ActivityRecordView separate(@PathParam("id") UUID id, @PathParam("part") UUID part) {
    return joining.separate(id, part, currentActor.require());
  }
}
