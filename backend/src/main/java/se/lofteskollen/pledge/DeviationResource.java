package se.lofteskollen.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import se.lofteskollen.shared.text.Slug;

/** What could not be done as promised. */
@Path("/deviations")
@Tag(name = "Deviations")
@Produces(MediaType.APPLICATION_JSON)
public class DeviationResource {
  private final DeviationService deviations;
  private final CurrentActor currentActor;

  DeviationResource(DeviationService deviations, CurrentActor currentActor) {
    this.deviations = deviations;
    this.currentActor = currentActor;
  }

  @GET
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listDeviations",
      summary = "Lists an agreement's deviations",
      description =
          "What could not be done as promised, why, and what was done instead; oldest first. Voided"
              + " ones stay in the list with the reason.")
  public PageView<DeviationView> list(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> deviations.of(agreement, page, currentActor::get));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getDeviation",
      summary = "Reads a deviation",
      description = "One deviation. The ETag is needed to correct or void it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeviationView.class)))
  public RestResponse<DeviationView> get(@PathParam("id") UUID id) {
    return Answers.read(deviations.get(id, currentActor::get));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putDeviation",
      summary = "States or corrects a deviation",
      description =
          "States a deviation from a pledge or an activity under a UUID that the client chooses, or"
              + " replaces it, with If-Match. It is public at once. It never turns a failure into a"
              + " success.")
  @APIResponse(
      responseCode = "201",
      description = "Stated.",
      content = @Content(schema = @Schema(implementation = DeviationView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Corrected, or the same as before.",
      content = @Content(schema = @Schema(implementation = DeviationView.class)))
  public RestResponse<DeviationView> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid NewDeviation body,
      @Context UriInfo uri) {
    return Answers.replaced(
        deviations.put(id, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }

  @PUT
  @Path("/{id}/void")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putDeviationVoid",
      summary = "Voids a deviation",
      description = "It stays readable with the reason and no longer stands beside the status.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeviationView.class)))
  public RestResponse<DeviationView> voidIt(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatedReason body) {
    return Answers.read(
        deviations.voidIt(id, body.reason(), IfMatch.required(ifMatch), currentActor.require()));
  }
}
