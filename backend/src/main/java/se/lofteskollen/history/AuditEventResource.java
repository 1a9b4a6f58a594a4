package se.lofteskollen.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.history.AuditEventService.Wanted;
import se.lofteskollen.shared.paging.CursorPage;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Slug;

/** The audit trail. */
@Path("/audit-events")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
public class AuditEventResource {
  private static final String UUID_PATTERN = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

  private final AuditEventService events;
  private final CurrentActor currentActor;

  AuditEventResource(AuditEventService events, CurrentActor currentActor) {
    this.events = events;
    this.currentActor = currentActor;
  }

  @GET
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listAuditEvents",
      summary = "Lists who changed what",
      description =
          "Every change, newest first: who made it, when, in which operation, from what to what."
              + " Coordinators read it for agreements in which their organisations are parties,"
              + " administrators all of it. No change is ever removed from it. Follow the link"
              + " `next` for older ones.")
  public RestResponse<CursorPage<AuditEventView>> list(
      @Parameter(description = "Only this agreement: its id or slug.")
          @QueryParam("agreement")
          @Pattern(regexp = Slug.PATTERN)
          @Nullable String agreement,
      @Parameter(description = "Only things of this kind.") @QueryParam("entity")
          @Nullable AuditedEntity entity,
      @Parameter(description = "Only the thing with this id, or the municipality with this code.")
          @QueryParam("entityId")
          @Size(max = 100)
          @PlainText
          @Nullable String entityId,
      @Parameter(description = "Where to go on: as the link `next` has it.")
          @QueryParam("cursor")
          @Pattern(regexp = UUID_PATTERN)
          @Nullable String cursor,
      @Parameter(description = "Items per page.")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          Integer limit,
      @Context UriInfo uri) {
    var wanted =
        new Wanted(agreement, entity, entityId, cursor == null ? null : UUID.fromString(cursor));
    // one more than asked for tells whether there are more
    var found = events.list(wanted, limit + 1, currentActor.require());
    var page = CursorPage.of(found, limit, event -> event.id().toString(), uri);
    return RestResponse.ResponseBuilder.ok(page)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
