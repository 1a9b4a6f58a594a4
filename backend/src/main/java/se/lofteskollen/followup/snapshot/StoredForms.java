package se.lofteskollen.followup.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.shared.json.JsonText;

/** Reads what is kept in any version as the newest one. */
public final class StoredForms {
  /**
   * Another release may have written what this one has no place for; and 4000 hours stay 4000, not
   * 4E+3.
   */
  private static final ObjectMapper LENIENT =
      JsonText.mapper()
          .rebuild()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StoredForms() {}

  /**
   * A snapshot, which states its version itself.
   *
   * @throws IllegalStateException when it has not the form of its version
   */
  public static Snapshot snapshot(JsonNode stored) {
    return switch (SchemaVersion.of(stored.path("schemaVersion").asText())) {
      case V1 -> {
        ObjectNode tree = tree(bound(stored, se.lofteskollen.followup.snapshot.v1.Snapshot.class));
        FromV1.snapshot(tree);
        yield bound(tree, Snapshot.class);
      }
      case V2 -> bound(stored, Snapshot.class);
    };
  }

  /**
   * A report by itself.
   *
   * @throws IllegalStateException when it has not the form of the version
   */
  public static Report report(JsonNode stored, SchemaVersion version) {
    return switch (version) {
      case V1 -> {
        ObjectNode tree = tree(bound(stored, se.lofteskollen.followup.snapshot.v1.Report.class));
        FromV1.report(tree);
        yield bound(tree, Report.class);
      }
      case V2 -> bound(stored, Report.class);
    };
  }

  /** What its own records hold of it: all that the version ever looked like. */
  private static ObjectNode tree(Record stored) {
    return LENIENT.valueToTree(stored);
  }

  private static <T> T bound(JsonNode tree, Class<T> type) {
    try {
      return LENIENT.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept has the form of its schema version.", e);
    }
  }
}
