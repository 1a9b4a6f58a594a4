package se.lofteskollen.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A text by its fingerprint. */
@Entity
@Immutable
@Table(name = "snapshot")
class StoredSnapshot {
  @Id String sha256;
  String json;

  protected StoredSnapshot() {}

  StoredSnapshot(CanonicalJson canonical) {
    sha256 = canonical.sha256();
    json = canonical.json();
  }
}
