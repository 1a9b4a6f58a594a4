package se.lofteskollen.outlet.feed;

import jakarta.annotation.security.PermitAll;
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
import org.jspecify.annotations.Nullable;

/** Feeds of what is published. */
@Path("/feeds")
@Tag(name = "Publications")
public class FeedResource {
  static final String ATOM = "application/atom+xml";

  private final FeedService feeds;

  FeedResource(FeedService feeds) {
    this.feeds = feeds;
  }

  @GET
  @Path("/publications")
  @PermitAll
  @Produces(ATOM)
  @Operation(
      operationId = "getPublicationFeed",
      summary = "Follows what is published in a feed reader",
      description =
          "Atom (RFC 4287): the 50 publications that were published or corrected last, in the"
              + " country or in a municipality. A correction updates its entry. Each links to its"
              + " page, its JSON and its PDF.")
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  public byte[] publications(
      @Parameter(description = "Only those of agreements of this municipality.", example = "1261")
          @QueryParam("municipality")
          @Pattern(regexp = "^[0-9]{4}$")
          @Nullable String municipality) {
    return feeds.atom(municipality);
  }
}
