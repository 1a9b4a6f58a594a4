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

/** Takes a record back. */
@Path("/activity-records/{id}/void")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordVoidResource {
  private final VerificationService records;
  private final CurrentActor currentActor;

  RecordVoidResource(VerificationService records, CurrentActor currentActor) {
    this.records = records;
    this.currentActor = currentActor;
  }

  @PUT
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR, Role.RECORDS_WRITE})
  @Membership(Membership.Of.PARTY)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voidActivityRecord",
      summary = "Voids a record",
      description =
          "The record counts no more. Nothing is deleted: where it was public it stays readable,"
              + " with the reason. A coordinator of one of the parties voids any record; the one who"
              + " recorded it may do so until it is verified.")
  public ActivityRecordView makeVoid(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid VoidRequest body) {
    return records.makeVoid(id, body, IfMatch.required(ifMatch), currentActor.require());
  }
}
