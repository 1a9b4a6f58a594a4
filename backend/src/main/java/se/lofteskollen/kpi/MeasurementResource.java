package se.lofteskollen.kpi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.Answers;

/** What was measured. */
@Path("/")
@Tag(name = "KPIs")
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementResource {
  private final MeasurementService measurements;
  private final CurrentActor currentActor;

  MeasurementResource(MeasurementService measurements, CurrentActor currentActor) {
    this.measurements = measurements;
    this.currentActor = currentActor;
  }

  @GET
  @Path("measurements/{id}")
  @PermitAll
  @Operation(
      operationId = "getMeasurement",
      summary = "Reads a measurement",
      description = "One value of an indicator for one period, with its source.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public RestResponse<MeasurementView> get(@PathParam("id") UUID id) {
    return Answers.read(measurements.read(id));
  }

  @PUT
  @Path("measurements/{id}")
  @RolesAllowed({Role.COORDINATOR, Role.MEASUREMENTS_WRITE})
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.KEEPER)
  @Operation(
      operationId = "putMeasurement",
      summary = "Enters a measurement",
      description =
          "For coordinators and service accounts of the organisation that keeps the indicator. Adds"
              + " a measurement under a UUID that the client chooses, so that a retry is harmless: the"
              + " same content again answers 200, another content 409. What was measured is never"
              + " changed; a correction is another measurement. A further value for the same period is"
              + " a new vintage, and `publishedOn` says when it was published: later than those there"
              + " are. Which figures go with which kind of indicator: docs/document-format.md.")
  @APIResponse(
      responseCode = "201",
      description = "Entered.",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was entered before with the same content.",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public RestResponse<MeasurementView> put(
      @PathParam("id") UUID id, @NotNull @Valid MeasurementContent body, @Context UriInfo uri) {
    return Answers.replaced(measurements.put(id, body, currentActor.require()), uri);
  }
}
