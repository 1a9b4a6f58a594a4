package se.lofteskollen.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.shared.text.Text;

/** A party's approval of one exact text. */
@Entity
@Immutable
class FollowUpApproval {
  @EmbeddedId Key key;
  String reportSha256;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ChecklistItem> checks;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text dissent;

  String approvedBy;
  String approvedByName;
  Instant approvedAt;

  protected FollowUpApproval() {}

  FollowUpApproval(Key key, String reportSha256, Approval approval, Actor by, Instant at) {
    this.key = key;
    this.reportSha256 = reportSha256;
    checks = List.copyOf(approval.checks());
    dissent = approval.dissent();
    approvedBy = by.subject();
    approvedByName = by.name();
    approvedAt = at;
  }

  /** One approval for each party. */
  @Embeddable
  record Key(UUID followUpId, UUID organisationId) {}
}
