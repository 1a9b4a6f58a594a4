package se.lofteskollen.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.AmendmentReason;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;

/** A change to a signed agreement: proposed by one party, in force when every party approves. */
@Entity
class Amendment {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  int baseEdition;

  @Enumerated(EnumType.STRING)
  AmendmentStatus status;

  @Enumerated(EnumType.STRING)
  AmendmentReason reasonCode;

  @JdbcTypeCode(SqlTypes.JSON)
  Text reason;

  @JdbcTypeCode(SqlTypes.JSON)
  AgreementContent content;

  @JdbcTypeCode(SqlTypes.JSON)
  List<JsonChange> changes;

  @Nullable LocalDate effectiveFrom;
  @Nullable LocalDate inForceFrom;
  String proposedBy;
  String proposedByName;
  Instant proposedAt;
  @Nullable String withdrawalReason;

  protected Amendment() {}

  Amendment(UUID id, NewAmendment proposal, List<JsonChange> changes, Actor by, Instant now) {
    this.id = id;
    agreementId = proposal.agreementId();
    baseEdition = proposal.baseEdition();
    status = AmendmentStatus.PROPOSED;
    reasonCode = proposal.reasonCode();
    reason = proposal.reason();
    content = proposal.content();
    this.changes = changes;
    effectiveFrom = proposal.effectiveFrom();
    proposedBy = by.subject();
    proposedByName = by.name();
    proposedAt = now;
  }

  boolean proposes(NewAmendment proposal) {
    return new NewAmendment(agreementId, baseEdition, content, reasonCode, reason, effectiveFrom)
        .equals(proposal);
  }

  /** In force from the earliest day, or from the later one that was proposed. */
  void enterIntoForce(LocalDate earliest) {
    status = AmendmentStatus.IN_FORCE;
    inForceFrom =
        effectiveFrom == null || effectiveFrom.isBefore(earliest) ? earliest : effectiveFrom;
  }

  void withdraw(String why) {
    status = AmendmentStatus.WITHDRAWN;
    withdrawalReason = why;
  }
}
