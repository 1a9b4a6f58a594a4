package se.lofteskollen.outlet.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.edition.Editions;

/** A publication as it is told elsewhere. */
@Path("/publications/{id}")
@Tag(name = "Publications")
public class SharingResource {
  private static final String PNG = "image/png";
  private static final String VERSION = "Its number, from 1; the newest when left out.";

  /** About 30 kB each. */
  private static final int KEPT = 100;

  private final Editions editions;
  private final Cache<Edition, byte[]> pictures = Caffeine.newBuilder().maximumSize(KEPT).build();

  SharingResource(Editions editions) {
    this.editions = editions;
  }

  @GET
  @Path("/sharing")
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getPublicationSharing",
      summary = "Reads what to post of a publication",
      description =
          "A text for each channel that fits it, with link and hashtags, and a picture with its text"
              + " alternative, in Swedish. A person posts it: nothing is posted by itself.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Sharing.class)))
  public Sharing sharing(
      @PathParam("id") UUID id,
      @Parameter(description = VERSION) @QueryParam("version") @Min(1) @Max(100_000)
          @Nullable Integer version) {
    Edition edition = editions.read(id, version);
    var imprint = Objects.requireNonNull(edition.imprint());
    return new Sharing(
        edition.heading(),
        imprint.page(),
        new Sharing.Picture(
            imprint.picture(),
            SharePicture.WIDTH,
            SharePicture.HEIGHT,
            SharePicture.alternative(edition)),
        SocialPosts.of(edition));
  }

  @GET
  @Path("/picture")
  @PermitAll
  @Produces(PNG)
  @Operation(
      operationId = "getPublicationPicture",
      summary = "Reads a publication as a picture",
      description = "1200 × 630 pixels, for social media; its text alternative is in the sharing.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public byte[] picture(
      @PathParam("id") UUID id,
      @Parameter(description = VERSION) @QueryParam("version") @Min(1) @Max(100_000)
          @Nullable Integer version) {
    return pictures.get(editions.read(id, version), SharePicture::of);
  }
}
