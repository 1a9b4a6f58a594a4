package se.lofteskollen.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.IfMatch;

/** What a coordinator decides about a record. */
@Path("/activity-records/{id}/verification")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
  private final VerificationService records;
  private final CurrentActor currentActor;

  VerificationResource(VerificationService records, CurrentActor currentActor) {
    this.records = records;
    this.currentActor = currentActor;
  }

  @PUT
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putVerification",
      summary = "Verifies or returns a record",
      description =
          "A coordinator of one of the parties decides about a record that waits: it counts, or it"
              + " goes back to the recorder with a reason. Nobody decides about their own record.")
  public ActivityRecordView decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid VerificationRequest body) {
    return records.decide(id, body, IfMatch.required(ifMatch), currentActor.require());
  }
}
