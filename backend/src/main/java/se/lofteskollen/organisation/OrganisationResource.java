package se.lofteskollen.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.Slug;

/** Organisations. */
@Path("/")
@Tag(name = "Organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
  private static final String SLUG = "The organisation's slug, such as kavlinge-kommun.";

  private final OrganisationService organisations;
  private final CurrentActor currentActor;

  OrganisationResource(OrganisationService organisations, CurrentActor currentActor) {
    this.organisations = organisations;
    this.currentActor = currentActor;
  }

  @GET
  @Path("organisations")
  @PermitAll
  @Operation(
      operationId = "listOrganisations",
      summary = "Lists organisations",
      description =
          "The Police, municipalities and others that are parties to agreements, by slug. With"
              + " `municipality` only those that work in that municipality.")
  public PageView<OrganisationView> organisations(
      @QueryParam("municipality") @Pattern(regexp = "^[0-9]{4}$") @Nullable String municipality,
      @Valid @BeanParam Paging paging) {
    return paging.of(request -> organisations.list(municipality, request));
  }

  @GET
  @Path("organisations/{slug}")
  @PermitAll
  @Operation(
      operationId = "getOrganisation",
      summary = "Reads an organisation",
      description =
          "An organisation and the municipalities in which it works. The ETag is needed to change"
              + " it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
  public RestResponse<OrganisationDetails> get(
      @Parameter(description = SLUG) @PathParam("slug") @Pattern(regexp = Slug.PATTERN)
          String slug) {
    return Answers.read(organisations.read(slug));
  }

  @PUT
  @Path("organisations/{slug}")
  @RolesAllowed(Role.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "putOrganisation",
      summary = "Adds or replaces an organisation",
      description =
          "Says what an organisation is called, of what kind it is and where it works. Its slug"
              + " never changes: agreements and accounts name it so. What exists is replaced with"
              + " If-Match; the same content again answers 200 and changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as before.",
      content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
  public RestResponse<OrganisationDetails> put(
      @Parameter(description = SLUG)
          @PathParam("slug")
          @Pattern(regexp = Slug.PATTERN)
          @Size(max = 100)
          String slug,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid OrganisationContent body,
      @Context UriInfo uri) {
    return Answers.replaced(
        organisations.put(slug, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }
}
