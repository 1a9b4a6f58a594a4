package se.lofteskollen.outlet.figures;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import se.lofteskollen.followup.Snapshot;

/** The forms in which figures are answered. */
final class Forms {
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static final MediaType CSV_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8.name());
  static final MediaType XLSX_TYPE = MediaType.valueOf(XLSX);

  private Forms() {}

  /** What the caller likes best; the framework has refused who likes none. */
  static MediaType chosen(Request request, MediaType... offers) {
    Variant variant = request.selectVariant(Variant.mediaTypes(offers).build());
    return variant == null ? offers[0] : variant.getMediaType();
  }

  static RestResponse<Object> file(byte[] content, MediaType type, String name) {
    return RestResponse.ResponseBuilder.<Object>ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** Of letters, digits and hyphens: kavlinge-2021-2021-H1-v1. */
  static String name(Snapshot snapshot) {
    var report = snapshot.report();
    return "%s-%s-v%d"
        .formatted(report.agreement().slug(), report.period().key(), snapshot.version());
  }
}
