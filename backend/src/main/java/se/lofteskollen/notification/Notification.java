package se.lofteskollen.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody has been told of a need. */
@Entity
@Immutable
class Notification {
  @EmbeddedId Key key;
  Instant sentAt;

  protected Notification() {}

  Notification(Key key, Instant sentAt) {
    this.key = key;
    this.sentAt = sentAt;
  }

  /** What is told to whom once. */
  @Embeddable
  record Key(UUID agreementId, String periodKey, String kind, String occasion, String recipient) {}
}
