package se.lofteskollen.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lofteskollen.access.Actor;

/** A party sent a follow-up back, with a note to whoever writes it. */
@Entity
@Immutable
class FollowUpReturn {
  @EmbeddedId Key key;
  UUID organisationId;
  String note;
  String returnedBy;
  String returnedByName;
  Instant returnedAt;

  protected FollowUpReturn() {}

  FollowUpReturn(Key key, UUID organisationId, String note, Actor by, Instant at) {
    this.key = key;
    this.organisationId = organisationId;
    this.note = note;
    returnedBy = by.subject();
    returnedByName = by.name();
    returnedAt = at;
  }

  /** Returns of a follow-up are numbered from 1. */
  @Embeddable
  record Key(UUID followUpId, int number) {}
}
