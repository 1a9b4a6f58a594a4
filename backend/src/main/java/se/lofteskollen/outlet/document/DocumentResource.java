package se.lofteskollen.outlet.document;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.outlet.NamedFile;
import se.lofteskollen.outlet.edition.Editions;

/** A publication as a document to print, send and file. */
@Path("/publications/{id}/document")
@Tag(name = "Publications")
public class DocumentResource {
  static final String PDF = "application/pdf";

  private final Editions editions;
  private final Documents documents;

  DocumentResource(Editions editions, Documents documents) {
    this.editions = editions;
    this.documents = documents;
  }

  @GET
  @PermitAll
  @Produces(PDF)
  @Operation(
      operationId = "getPublicationDocument",
      summary = "Reads a publication as a document",
      description =
          "In Swedish, tagged for assistive technology (PDF/UA-1). Every figure is the snapshot's;"
              + " its SHA-256 and its address stand on every page.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> get(
      @PathParam("id") UUID id,
      @Parameter(description = "Its number, from 1; the newest when left out.")
          @QueryParam("version")
          @Min(1)
          @Max(100_000)
          @Nullable Integer version) {
    var edition = editions.read(id, version);
    String name = Objects.requireNonNull(edition.imprint()).file() + ".pdf";
    return NamedFile.shown(documents.published(edition), MediaType.valueOf(PDF), name);
  }
}
