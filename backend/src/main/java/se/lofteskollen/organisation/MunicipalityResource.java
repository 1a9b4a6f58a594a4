package se.lofteskollen.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

/** Municipalities. */
@Path("/")
@Tag(name = "Municipalities")
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalityResource {
  private static final String CODE = "^[0-9]{4}$";

  private final MunicipalityService municipalities;
  private final CurrentActor currentActor;

  MunicipalityResource(MunicipalityService municipalities, CurrentActor currentActor) {
    this.municipalities = municipalities;
    this.currentActor = currentActor;
  }

  @GET
  @Path("municipalities/{code}")
  @PermitAll
  @Operation(
      operationId = "getMunicipality",
      summary = "Reads a municipality",
      description =
          "What the municipality and its county are called. The ETag is needed to change it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MunicipalityView.class)))
  public RestResponse<MunicipalityView> get(
      @PathParam("code") @Pattern(regexp = CODE) String code) {
    return Answers.read(municipalities.read(code));
  }

  @PUT
  @Path("municipalities/{code}")
  @RolesAllowed(Role.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "putMunicipality",
      summary = "Names a municipality",
      description =
          "Replaces what a municipality and its county are called, or adds a municipality that is"
              + " new. Its code never changes, and begins with the county's. What exists is replaced"
              + " with If-Match; the same content again answers 200 and changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = MunicipalityView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as before.",
      content = @Content(schema = @Schema(implementation = MunicipalityView.class)))
  public RestResponse<MunicipalityView> put(
      @PathParam("code") @Pattern(regexp = CODE) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid MunicipalityContent body,
      @Context UriInfo uri) {
    return Answers.replaced(
        municipalities.put(code, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }
}
