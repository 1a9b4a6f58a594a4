package se.lofteskollen.pledge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lofteskollen.access.Actor;

/** A party's approval of an amendment. */
@Entity
@Immutable
class AmendmentApproval {
  @EmbeddedId Key key;
  String approvedBy;
  String approvedByName;
  Instant approvedAt;

  protected AmendmentApproval() {}

  AmendmentApproval(UUID amendment, UUID organisation, Actor by, Instant at) {
    key = new Key(amendment, organisation);
    approvedBy = by.subject();
    approvedByName = by.name();
    approvedAt = at;
  }

  /** One approval for each party. */
  @Embeddable
  record Key(UUID amendmentId, UUID organisationId) {}
}
