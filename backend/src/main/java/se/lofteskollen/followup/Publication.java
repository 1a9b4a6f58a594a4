package se.lofteskollen.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** One version of what was published of a period. */
@Entity
@Immutable
class Publication {
  @EmbeddedId Key key;
  String snapshotSha256;
  String reportSha256;
  Instant publishedAt;

  // Told by the database, from the text itself.

  @Column(insertable = false, updatable = false)
  UUID agreementId;

  @Column(insertable = false, updatable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  Report.ReportedAgreement agreement;

  @Column(insertable = false, updatable = false)
  String periodKey;

  @Column(insertable = false, updatable = false)
  LocalDate periodStart;

  @Column(insertable = false, updatable = false)
  LocalDate periodEnd;

  @Column(insertable = false, updatable = false)
  LocalDate dueOn;

  @Column(insertable = false, updatable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  Text summary;

  @Column(insertable = false, updatable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text note;

  @Column(insertable = false, updatable = false)
  boolean containsDemonstrationData;

  protected Publication() {}

  Publication(
      Key key,
      FollowUp followUp,
      String snapshotSha256,
      String reportSha256,
      Report report,
      Instant publishedAt) {
    this.key = key;
    this.snapshotSha256 = snapshotSha256;
    this.reportSha256 = reportSha256;
    this.publishedAt = publishedAt;
    agreementId = followUp.agreementId;
    agreement = report.agreement();
    periodKey = report.period().key();
    periodStart = report.period().period().start();
    periodEnd = report.period().period().end();
    dueOn = report.period().dueOn();
    summary = Objects.requireNonNull(report.summary());
    note = followUp.correctionNote;
    containsDemonstrationData = report.containsDemonstrationData();
  }

  Report.PlannedPeriod period() {
    return new Report.PlannedPeriod(periodKey, new ClosedPeriod(periodStart, periodEnd), dueOn);
  }

  /** Versions of a publication are numbered from 1. */
  @Embeddable
  record Key(UUID followUpId, int version) {}
}
