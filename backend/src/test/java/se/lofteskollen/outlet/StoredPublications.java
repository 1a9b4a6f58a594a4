package se.lofteskollen.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.WrittenAgreement;

/**
 * What was once published, in every form that there ever was: texts and fingerprints as a database
 * keeps them.
 */
final class StoredPublications {
  private static final Path KEPT = Path.of("src/test/resources/snapshots");

  private StoredPublications() {}

  /** One of them. */
  record Stored(String name, String sha256, String json) {
    UUID id() {
      String marked = json.substring(json.indexOf("\"publicationId\":\"") + 17);
      return UUID.fromString(marked.substring(0, 36));
    }

    String schemaVersion() {
      return json.contains("\"schemaVersion\":\"1.0\"") ? "1.0" : "2.0";
    }

    /** The report as it was approved. */
    String report() {
      int start = json.indexOf("\"report\":") + 9;
      return json.substring(start, json.indexOf(",\"schemaVersion\":"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Stored> all() {
    try {
      return Files.readAllLines(KEPT.resolve("sha256")).stream()
          .map(line -> line.split("  ", 2))
          .map(line -> new Stored(line[1], line[0], text(line[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As if they had been published here long ago: past the rules of who approves what and when. */
  static void keep(WrittenAgreement agreement) throws SQLException {
    Sql.OWNER.run(
        "alter table follow_up disable trigger guard",
        "alter table publication disable trigger guard_publishing");
    for (Stored stored : all()) {
      Sql.OWNER.run(
          keep(stored.json(), stored.schemaVersion()),
          keep(stored.report(), stored.schemaVersion()),
          """
          insert into follow_up (id, agreement_id, period_key, period_start, period_end, due_on, status, content)
          values ('%s', '%s', '%s', '2021-01-01', '2021-06-30', '2021-07-31', 'DRAFT',
              '{"pledges": [], "activities": []}')
          on conflict do nothing
          """
              .formatted(stored.id(), agreement.id(), stored.name()),
          """
          insert into publication (follow_up_id, version, snapshot_sha256, report_sha256, published_at)
          values ('%s', 1, '%s', %s, '2026-11-23T05:00:00Z')
          on conflict do nothing
          """
              .formatted(stored.id(), stored.sha256(), sha256(stored.report())));
    }
    Sql.OWNER.run(
        "alter table follow_up enable trigger guard",
        "alter table publication enable trigger guard_publishing");
  }

  private static String keep(String json, String schemaVersion) {
    return "insert into snapshot (sha256, json, schema_version) values (%s, %s, '%s') on conflict do nothing"
        .formatted(sha256(json), quoted(json), schemaVersion);
  }

  private static String sha256(String json) {
    return "encode(sha256(convert_to(%s, 'UTF8')), 'hex')".formatted(quoted(json));
  }

  private static String quoted(String json) {
    return "$json$" + json + "$json$";
  }

  private static String text(String name) {
    try {
      return Files.readString(KEPT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
