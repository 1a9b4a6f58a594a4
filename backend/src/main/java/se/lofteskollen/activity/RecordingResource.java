package se.lofteskollen.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.json.MergePatch;

/** A record, from the one who did it. */
@Path("/activity-records/{id}")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordingResource {
  private final ActivityRecordService records;
  private final CurrentActor currentActor;
  private final MergePatch mergePatch;

  RecordingResource(
      ActivityRecordService records, CurrentActor currentActor, MergePatch mergePatch) {
    this.records = records;
    this.currentActor = currentActor;
    this.mergePatch = mergePatch;
  }

  @PUT
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR, Role.RECORDS_WRITE})
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putActivityRecord",
      summary = "Records what was done",
      description =
          "Creates a record under a UUID that the client chooses, so that a retry is harmless: the"
              + " same content again answers 200 with the same record, another content 409. The"
              + " record counts once a coordinator has verified it.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = ActivityRecordView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was recorded before with the same content.",
      content = @Content(schema = @Schema(implementation = ActivityRecordView.class)))
  public RestResponse<ActivityRecordView> put(
      @PathParam("id") UUID id, @NotNull @Valid NewActivityRecord body, @Context UriInfo uri) {
    var saved = records.record(id, body, currentActor.require());
    return saved.created()
        ? RestResponse.ResponseBuilder.<ActivityRecordView>created(uri.getAbsolutePath())
            .entity(saved.record())
            .build()
        : RestResponse.ok(saved.record());
  }

  @PATCH
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR, Role.RECORDS_WRITE})
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "correctActivityRecord",
      summary = "Corrects one's own record",
      description =
          "A merge patch (RFC 7396) of one's own record while it is not verified; null removes a"
              + " value. A record that was returned waits for verification again.")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewActivityRecord.class)))
  public ActivityRecordView correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ObjectNode body) {
    var version = IfMatch.required(ifMatch);
    return records.correct(
        id,
        current -> mergePatch.apply(body, current, NewActivityRecord.class),
        version,
        currentActor.require());
  }
}
