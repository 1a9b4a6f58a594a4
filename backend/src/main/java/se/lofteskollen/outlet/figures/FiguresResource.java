package se.lofteskollen.outlet.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.NamedFile;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.voice.Voice;

/** The figures of a publication as data. */
@Path("/publications/{id}/figures")
@Tag(name = "Publications")
public class FiguresResource {
  private static final String VERSION = "Which version, from 1; the newest when left out.";

  private final FiguresService figures;
  private final Voice voice;

  FiguresResource(FiguresService figures, Voice voice) {
    this.figures = figures;
    this.voice = voice;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, Forms.CSV, Forms.XLSX})
  @Operation(
      operationId = "listPublicationFigures",
      summary = "Lists every figure of a publication",
      description =
          "Every figure and every answer of a version, in its order, as it was published. JSON comes"
              + " in pages; CSV (comma, decimal point, UTF-8) and XLSX hold all of them. In CSV a"
              + " text that a spreadsheet would run as a formula begins with an apostrophe.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FigurePage.class)),
        @Content(mediaType = Forms.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = Forms.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<Object> figures(
      @PathParam("id") UUID id,
      @Parameter(description = VERSION) @QueryParam("version") @Min(1) @Max(100_000)
          @Nullable Integer version,
      @Valid @BeanParam Paging paging,
      @Context Request request) {
    MediaType type =
        Forms.chosen(request, MediaType.APPLICATION_JSON_TYPE, Forms.CSV_TYPE, Forms.XLSX_TYPE);
    Snapshot snapshot = figures.published(id, version);
    if (type.isCompatible(Forms.CSV_TYPE)) {
      byte[] csv = Csv.of(FigureColumn.table(Figures.of(snapshot), voice));
      return NamedFile.attached(csv, Forms.CSV_TYPE, NamedFile.name(snapshot) + ".csv");
    }
    if (type.isCompatible(Forms.XLSX_TYPE)) {
      return NamedFile.attached(
          figures.workbook(snapshot), Forms.XLSX_TYPE, NamedFile.name(snapshot) + ".xlsx");
    }
    return RestResponse.ResponseBuilder.<Object>ok(
            FigurePage.of(
                paging.of(
                    page ->
                        Slice.of(Figures.of(snapshot), page)
                            .map(figure -> FigureView.of(figure, voice)))),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
