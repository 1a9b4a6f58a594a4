package se.lofteskollen.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.Answers;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;

/** Places. */
@Path("/")
@Tag(name = "Organisations")
@Produces(MediaType.APPLICATION_JSON)
public class PlaceResource {
  private final PlaceService places;
  private final CurrentActor currentActor;

  PlaceResource(PlaceService places, CurrentActor currentActor) {
    this.places = places;
    this.currentActor = currentActor;
  }

  @GET
  @Path("places")
  @PermitAll
  @Operation(
      operationId = "listPlaces",
      summary = "Lists places",
      description =
          "Named places where activities are carried out, by name. With `municipality` only the"
              + " places of that municipality.")
  public PageView<PlaceView> list(
      @QueryParam("municipality") @Pattern(regexp = "^[0-9]{4}$") @Nullable String municipality,
      @Valid @BeanParam Paging paging) {
    return paging.of(request -> places.list(municipality, request));
  }

  @GET
  @Path("places/{id}")
  @PermitAll
  @Operation(
      operationId = "getPlace",
      summary = "Reads a place",
      description = "A named place in a municipality. The ETag is needed to change it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public RestResponse<PlaceView> get(@PathParam("id") UUID id) {
    return Answers.read(places.read(id));
  }

  @PUT
  @Path("places/{id}")
  @RolesAllowed({Role.ADMIN, Role.COORDINATOR})
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.OWN_ORGANISATION)
  @Operation(
      operationId = "putPlace",
      summary = "Adds a place, or says where it lies",
      description =
          "For administrators, and for coordinators with an organisation that works in the"
              + " municipality. Adds a place under a UUID that the client chooses. Agreements name a"
              + " place by its municipality and name, so these stay; the position may be replaced,"
              + " with If-Match. The same content again answers 200 and changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as before.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public RestResponse<PlaceView> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PlaceContent body,
      @Context UriInfo uri) {
    return Answers.replaced(
        places.put(id, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }
}
