package se.lofteskollen.outlet.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.outlet.edition.Editions;
import se.lofteskollen.voice.Speaker;

/** The page that the site answers at a publication's address. */
@Path("/publications/{id}/page")
@Tag(name = "Publications")
public class PageResource {
  private static final MediaType HTML =
      new MediaType("text", "html", StandardCharsets.UTF_8.name());

  private final Editions editions;
  private final Speaker speaker;

  PageResource(Editions editions, Speaker speaker) {
    this.editions = editions;
    this.speaker = speaker;
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "getPublicationPage",
      summary = "Reads a publication as a page",
      description =
          "The HTML that the site answers at /publikationer/{id}, with /version/{version} or without:"
              + " a head that tells crawlers title, summary and picture, the application for"
              + " browsers, and for a browser that runs no script the whole publication in Swedish."
              + " 404 is a page, too: the application says there what is missing.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<byte[]> get(
      @PathParam("id") UUID id,
      @Parameter(description = "Its number, from 1; the newest when left out.")
          @QueryParam("version")
          @Min(1)
          @Max(100_000)
          @Nullable Integer version) {
    try {
      return answer(Status.OK, PublicationPage.of(editions.read(id, version)));
    } catch (HttpProblem problem) {
      if (problem.getStatusCode() == Status.NOT_FOUND.getStatusCode()) {
        return answer(Status.NOT_FOUND, PublicationPage.missing(speaker));
      }
      throw problem;
    }
  }

  private static RestResponse<byte[]> answer(Status status, String html) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.fromStatusCode(status.getStatusCode()),
            html.getBytes(StandardCharsets.UTF_8))
        .type(HTML)
        .build();
  }
}
