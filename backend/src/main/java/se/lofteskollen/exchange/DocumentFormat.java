package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The formats that a document can have; each is read, and the newest is written. */
enum DocumentFormat {
  ONE("lofteskollen/agreement/1", "agreement-1"),
  TWO("lofteskollen/agreement/2", "agreement-2");

  static final DocumentFormat NEWEST = TWO;

  /** Where a document says which it has. */
  static final String POINTER = "/format";

  private final String id;
  private final String file;

  DocumentFormat(String id, String file) {
    this.id = id;
    this.file = file;
  }

  /** What a document of it says in its first line. */
  String id() {
    return id;
  }

  /** The resource that describes it. */
  String schema() {
    return "/schema/%s.schema.json".formatted(file);
  }

  /** The format that a document says it has, or the newest where it says none that there is. */
  static DocumentFormat of(JsonNode document) {
    String said = document.at(POINTER).asText();
    return Arrays.stream(values())
        .filter(format -> format.id.equals(said))
        .findFirst()
        .orElse(NEWEST);
  }

  static String ids() {
    return Arrays.stream(values()).map(DocumentFormat::id).collect(Collectors.joining(", "));
  }
}
