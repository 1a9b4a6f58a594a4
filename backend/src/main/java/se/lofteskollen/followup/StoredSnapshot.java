package se.lofteskollen.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.lofteskollen.followup.snapshot.SchemaVersion;

/** A text by its fingerprint, and the form that it has. */
@Entity
@Immutable
@Table(name = "snapshot")
class StoredSnapshot {
  @Id String sha256;
  String json;
  String schemaVersion;

  protected StoredSnapshot() {}

  StoredSnapshot(CanonicalJson canonical, SchemaVersion version) {
    sha256 = canonical.sha256();
    json = canonical.json();
    schemaVersion = version.number();
  }

  SchemaVersion version() {
    return SchemaVersion.of(schemaVersion);
  }
}
