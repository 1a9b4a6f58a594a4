package se.lofteskollen.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;

/** Organisations and places. */
@Path("/")
@Tag(name = "Organisations")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
  private final OrganisationService organisations;
  private final PlaceService places;

  OrganisationResource(OrganisationService organisations, PlaceService places) {
    this.organisations = organisations;
    this.places = places;
  }

  @GET
  @Path("organisations")
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
  @Path("places")
  @Operation(
      operationId = "listPlaces",
      summary = "Lists places",
      description =
          "Named places where activities are carried out, by name. With `municipality` only the"
              + " places of that municipality.")
  public PageView<PlaceView> places(
      @QueryParam("municipality") @Pattern(regexp = "^[0-9]{4}$") @Nullable String municipality,
      @Valid @BeanParam Paging paging) {
    return paging.of(request -> places.list(municipality, request));
  }
}
