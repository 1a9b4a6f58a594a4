package se.lofteskollen.outlet.figures;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;

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
}
