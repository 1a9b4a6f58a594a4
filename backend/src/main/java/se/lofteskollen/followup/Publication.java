package se.lofteskollen.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of what was published of a period. */
@Entity
@Immutable
class Publication {
  @EmbeddedId Key key;
  String snapshotSha256;
  String reportSha256;
  Instant publishedAt;

  protected Publication() {}

  Publication(Key key, String snapshotSha256, String reportSha256, Instant publishedAt) {
    this.key = key;
    this.snapshotSha256 = snapshotSha256;
    this.reportSha256 = reportSha256;
    this.publishedAt = publishedAt;
  }

  /** Versions of a publication are numbered from 1. */
  @Embeddable
  record Key(UUID followUpId, int version) {}
}
