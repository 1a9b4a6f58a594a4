package se.lofteskollen.kpi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.Answers;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.text.Slug;

/** What is measured. */
@Path("/")
@Tag(name = "KPIs")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
  private static final String SLUG = "The indicator's slug, such as trygghetsindex-kavlinge.";

  private final IndicatorService indicators;
  private final CurrentActor currentActor;

  IndicatorResource(IndicatorService indicators, CurrentActor currentActor) {
    this.indicators = indicators;
    this.currentActor = currentActor;
  }

  @GET
  @Path("indicators/{slug}")
  @PermitAll
  @Operation(
      operationId = "getIndicator",
      summary = "Reads an indicator",
      description =
          "What is measured, for which area, in which unit, which way is better, and which"
              + " organisation keeps it. The ETag is needed to change it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  public RestResponse<IndicatorView> get(
      @Parameter(description = SLUG) @PathParam("slug") @Pattern(regexp = Slug.PATTERN)
          String slug) {
    return Answers.read(indicators.read(slug));
  }

  @PUT
  @Path("indicators/{slug}")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.KEEPER)
  @Operation(
      operationId = "putIndicator",
      summary = "Adds or replaces an indicator",
      description =
          "For coordinators of the organisation that keeps it. Once something has been measured, or"
              + " an agreement signed that sets a target for it, kind, unit, good direction and area"
              + " stay: other answers are another indicator. Its series breaks stay too; others may be"
              + " added, and source and withholding may change. What"
              + " exists is replaced with If-Match; the same content again answers 200 and changes"
              + " nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as before.",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  public RestResponse<IndicatorView> put(
      @Parameter(description = SLUG)
          @PathParam("slug")
          @Pattern(regexp = Slug.PATTERN)
          @Size(max = 100)
          String slug,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid IndicatorContent body,
      @Context UriInfo uri) {
    return Answers.replaced(
        indicators.put(slug, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }
}
