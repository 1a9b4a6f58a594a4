package se.lofteskollen.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import se.lofteskollen.shared.json.JsonText;

/** Keeps texts by their fingerprint, and reads them back. */
@ApplicationScoped
class Snapshots {
  /** A text of an earlier schema version may say what this one has no place for. */
  private static final ObjectMapper LENIENT =
      JsonText.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final SnapshotRepository snapshots;

  Snapshots(SnapshotRepository snapshots) {
    this.snapshots = snapshots;
  }

  /** Keeps the text, if it is not kept already; answers its fingerprint. */
  String keep(Object content) {
    CanonicalJson canonical = canonical(content);
    if (snapshots.findById(canonical.sha256()) == null) {
      snapshots.persist(new StoredSnapshot(canonical));
    }
    return canonical.sha256();
  }

  /** The text with this fingerprint. */
  String json(String sha256) {
    return Objects.requireNonNull(snapshots.findById(sha256)).json;
  }

  <T> T read(String sha256, Class<T> type) {
    return read(tree(sha256), type);
  }

  JsonNode tree(String sha256) {
    return parsed(json(sha256));
  }

  /** The content as a reader of the canonical form sees it. */
  JsonNode tree(CanonicalJson canonical) {
    return parsed(canonical.json());
  }

  static CanonicalJson canonical(Object content) {
    return CanonicalJson.of(JsonText.tree(content));
  }

  private static <T> T read(JsonNode tree, Class<T> type) {
    try {
      return LENIENT.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept has the form of its schema version.", e);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return LENIENT.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept is JSON.", e);
    }
  }
}
