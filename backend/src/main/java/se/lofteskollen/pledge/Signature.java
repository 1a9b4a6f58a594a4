package se.lofteskollen.pledge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;

/** A party's signature under one exact text. */
@Entity
@Immutable
class Signature {
  @EmbeddedId Key key;
  boolean elsewhere;
  @Nullable String signedBy;
  @Nullable String signedByName;
  Instant signedAt;
  String contentSha256;

  protected Signature() {}

  private Signature(Key key, String contentSha256, Instant at) {
    this.key = key;
    this.contentSha256 = contentSha256;
    signedAt = at;
  }

  /** Given here, by the party's approver. */
  static Signature here(Key key, String contentSha256, Actor by, Instant at) {
    var signature = new Signature(key, contentSha256, at);
    signature.signedBy = by.subject();
    signature.signedByName = by.name();
    return signature;
  }

  /** Given before the agreement was taken over into the service. */
  static Signature elsewhere(Key key, String contentSha256, Instant takenOver) {
    var signature = new Signature(key, contentSha256, takenOver);
    signature.elsewhere = true;
    return signature;
  }

  /** One signature for each party. */
  @Embeddable
  record Key(UUID agreementId, UUID organisationId) {}
}
