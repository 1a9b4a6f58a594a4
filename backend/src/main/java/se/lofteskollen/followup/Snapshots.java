package se.lofteskollen.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import se.lofteskollen.followup.snapshot.SchemaVersion;
import se.lofteskollen.followup.snapshot.StoredForms;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.shared.json.JsonText;

/** Keeps texts by their fingerprint, and reads them back in the newest form. */
@ApplicationScoped
class Snapshots {
  private static final ObjectMapper MAPPER = JsonText.mapper();

  private final SnapshotRepository snapshots;

  Snapshots(SnapshotRepository snapshots) {
    this.snapshots = snapshots;
  }

  /** Keeps the report, if it is not kept already; answers its fingerprint. */
  String keep(Report report) {
    return keep(canonical(report), SchemaVersion.newest());
  }

  /**
   * Keeps what is published: around the very text that was approved, in the form of that text.
   *
   * @param around its own report is not kept
   * @param approved fingerprint of the report that every party has approved
   */
  String keep(Snapshot around, String approved) {
    StoredSnapshot report = find(approved);
    // Both versions put the same around a report.
    var published = (ObjectNode) JsonText.tree(around);
    published.put("schemaVersion", report.schemaVersion);
    published.set("report", parsed(report.json));
    return keep(CanonicalJson.of(published), report.version());
  }

  /** The text with this fingerprint, as it was kept. */
  String json(String sha256) {
    return find(sha256).json;
  }

  /** The snapshot with this fingerprint, in the newest form. */
  Snapshot snapshot(String sha256) {
    return StoredForms.snapshot(parsed(json(sha256)));
  }

  /** The report with this fingerprint, in the newest form. */
  Report report(String sha256) {
    StoredSnapshot stored = find(sha256);
    return StoredForms.report(parsed(stored.json), stored.version());
  }

  /** A report as a reader of its canonical form sees it. */
  static JsonNode tree(Report report) {
    return parsed(canonical(report).json());
  }

  private String keep(CanonicalJson canonical, SchemaVersion version) {
    if (snapshots.findById(canonical.sha256()) == null) {
      snapshots.persist(new StoredSnapshot(canonical, version));
    }
    return canonical.sha256();
  }

  private StoredSnapshot find(String sha256) {
    return Objects.requireNonNull(snapshots.findById(sha256));
  }

  private static CanonicalJson canonical(Report report) {
    return CanonicalJson.of(JsonText.tree(report));
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept is JSON.", e);
    }
  }
}
