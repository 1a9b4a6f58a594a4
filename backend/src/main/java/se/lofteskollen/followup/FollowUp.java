package se.lofteskollen.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What the parties say of one period of an agreement. */
@Entity
class FollowUp {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  String periodKey;
  LocalDate periodStart;
  LocalDate periodEnd;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  FollowUpStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  FollowUpContent content;

  @Nullable LocalDate knownOn;
  @Nullable String reportSha256;
  @Nullable String submittedBy;
  @Nullable String submittedByName;
  @Nullable Instant submittedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text correctionNote;

  protected FollowUp() {}

  FollowUp(UUID id, UUID agreementId, PlannedPeriod planned, @Nullable LocalDate knownOn) {
    this.id = id;
    this.agreementId = agreementId;
    periodKey = planned.key();
    periodStart = planned.period().start();
    periodEnd = planned.period().end();
    dueOn = planned.dueOn();
    status = FollowUpStatus.DRAFT;
    content = FollowUpContent.EMPTY;
    this.knownOn = knownOn;
  }

  PlannedPeriod planned() {
    return new PlannedPeriod(periodKey, new ClosedPeriod(periodStart, periodEnd), dueOn);
  }

  void submit(String sha256, Actor by, Instant now) {
    status = FollowUpStatus.SUBMITTED;
    reportSha256 = sha256;
    submittedBy = by.subject();
    submittedByName = by.name();
    submittedAt = now;
  }

  /** Back to whoever writes it; what had been submitted is no longer up for approval. */
  void reopen() {
    status = FollowUpStatus.DRAFT;
    reportSha256 = null;
    submittedBy = null;
    submittedByName = null;
    submittedAt = null;
  }
}
