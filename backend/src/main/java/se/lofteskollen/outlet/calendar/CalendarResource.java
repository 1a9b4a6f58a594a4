package se.lofteskollen.outlet.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars of what is planned. */
@Path("/calendars")
@Tag(name = "Follow-ups")
public class CalendarResource {
  private static final String CALENDAR = "text/calendar;charset=utf-8";

  private final CalendarService calendars;

  CalendarResource(CalendarService calendars) {
    this.calendars = calendars;
  }

  @GET
  @Path("/follow-ups")
  @PermitAll
  @Produces(CALENDAR)
  @Operation(
      operationId = "getFollowUpCalendar",
      summary = "Shows in a calendar what is planned in a municipality",
      description =
          "iCalendar (RFC 5545) to subscribe to: the last day of each follow-up that is not"
              + " published yet, and the promised occasions of signed agreements that have a date."
              + " All last the whole day.")
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  public byte[] followUps(
      @Parameter(description = "The municipality's four-digit code.", example = "1261")
          @QueryParam("municipality")
          @NotBlank
          @Pattern(regexp = "^[0-9]{4}$")
          String municipality) {
    return calendars.ofMunicipality(municipality);
  }
}
