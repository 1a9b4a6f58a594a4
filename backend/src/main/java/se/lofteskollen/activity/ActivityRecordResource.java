package se.lofteskollen.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.json.MergePatch;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.Slug;

/** Activity records. */
@Path("/activity-records")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityRecordResource {
  private final ActivityRecordService records;
  private final RecordReadingService reading;
  private final CurrentActor currentActor;
  private final MergePatch mergePatch;

  ActivityRecordResource(
      ActivityRecordService records,
      RecordReadingService reading,
      CurrentActor currentActor,
      MergePatch mergePatch) {
    this.records = records;
    this.reading = reading;
    this.currentActor = currentActor;
    this.mergePatch = mergePatch;
  }

  @GET
  @PermitAll
  @SecurityRequirementsSet
  @SecurityRequirementsSet(@SecurityRequirement(name = "bearer"))
  @Operation(
      operationId = "listActivityRecords",
      summary = "Lists activity records",
      description =
          "What was done, newest first. Without a token: verified records in their public form."
              + " With `status=REPORTED` or `RETURNED`: the records that wait or were sent back,"
              + " for coordinators of the agreement's parties. With `mine=true`: the signed-in"
              + " account's own records.")
  public PageView<ActivityRecordView> list(
      @Parameter(description = "Only this agreement: its id or slug.")
          @QueryParam("agreement")
          @Pattern(regexp = Slug.PATTERN)
          @Nullable String agreement,
      @Parameter(description = "Only records in this state; VERIFIED when left out.")
          @QueryParam("status")
          @Nullable RecordStatus status,
      @Parameter(description = "Only the signed-in account's own records, in any state.")
          @QueryParam("mine")
          @DefaultValue("false")
          Boolean mine,
      @Valid @BeanParam Paging paging) {
    if (mine) {
      var actor = currentActor.require();
      return paging.of(page -> reading.own(agreement, status, page, actor));
    }
    if (status == null || status == RecordStatus.VERIFIED) {
      return paging.of(page -> reading.published(agreement, page));
    }
    var actor = currentActor.require();
    return paging.of(page -> reading.internal(agreement, status, page, actor));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @SecurityRequirementsSet
  @SecurityRequirementsSet(@SecurityRequirement(name = "bearer"))
  @Operation(
      operationId = "getActivityRecord",
      summary = "Reads an activity record",
      description =
          "A verified record is public. One that waits is shown to its recorder and to coordinators"
              + " of the agreement's parties. The ETag is needed to change it.")
  public ActivityRecordView get(@PathParam("id") UUID id) {
    return reading.get(id, currentActor.get());
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR})
  @Consumes(MediaType.APPLICATION_JSON)
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
  @Path("/{id}")
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR})
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
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
