package se.lofteskollen.outlet.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.NamedFile;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.voice.Voice;

/** The data dictionary of a publication's figures. */
@Path("/publications/{id}/data-dictionary")
@Tag(name = "Publications")
public class DataDictionaryResource {
  private final FiguresService figures;
  private final Voice voice;

  DataDictionaryResource(FiguresService figures, Voice voice) {
    this.figures = figures;
    this.voice = voice;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, Forms.CSV})
  @Operation(
      operationId = "listPublicationDataDictionary",
      summary = "Explains the figures of a publication",
      description =
          "What each column, each kind of figure and each code means, in every language that the service speaks. JSON"
              + " comes in pages, CSV holds all of it.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DictionaryPage.class)),
        @Content(mediaType = Forms.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public RestResponse<Object> dataDictionary(
      @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @Context Request request) {
    Snapshot snapshot = figures.published(id, null);
    if (Forms.chosen(request, MediaType.APPLICATION_JSON_TYPE, Forms.CSV_TYPE)
        .isCompatible(Forms.CSV_TYPE)) {
      return NamedFile.attached(
          Csv.of(DataDictionary.table(voice)),
          Forms.CSV_TYPE,
          "%s-%s.csv"
              .formatted(NamedFile.name(snapshot), voice.first().say("figures.file.dictionary")));
    }
    return RestResponse.ResponseBuilder.<Object>ok(
            DictionaryPage.of(paging.of(page -> Slice.of(DataDictionary.entries(voice), page))),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
