package se.lofteskollen.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.AgreementContent;

/** The life of an agreement; its text is in its editions. */
@Entity
class PledgeAgreement {
  @Id UUID id;
  @Version long version;
  String slug;

  @Enumerated(EnumType.STRING)
  AgreementStatus status;

  LocalDate periodStart;
  @Nullable LocalDate periodEnd;
  @Nullable String continues;
  Instant createdAt;
  Instant changedAt;
  @Nullable Instant signedAt;
  @Nullable Instant endedAt;
  @Nullable String endReason;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "pledge_agreement_municipality",
      joinColumns = @JoinColumn(name = "agreement_id"))
  @Column(name = "municipality_code")
  Set<String> municipalities = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "pledge_agreement_party",
      joinColumns = @JoinColumn(name = "agreement_id"))
  @Column(name = "organisation_id")
  Set<UUID> parties = new HashSet<>();

  protected PledgeAgreement() {}

  PledgeAgreement(UUID id, AgreementContent content, Set<UUID> parties, Instant now) {
    this.id = id;
    status = AgreementStatus.DRAFT;
    createdAt = now;
    name(content, parties);
    amended(content, now);
  }

  /** The draft has a new text: takes over what lists and permissions ask for. */
  void redrafted(AgreementContent content, Set<UUID> newParties, Instant now) {
    name(content, newParties);
    amended(content, now);
  }

  /** What an amendment cannot change. */
  private void name(AgreementContent content, Set<UUID> newParties) {
    slug = content.slug();
    if (!municipalities.equals(Set.copyOf(content.municipalities()))) {
      municipalities.clear();
      municipalities.addAll(content.municipalities());
    }
    if (!parties.equals(newParties)) {
      parties.clear();
      parties.addAll(newParties);
    }
  }

  /** What an amendment can change. */
  final void amended(AgreementContent content, Instant now) {
    periodStart = content.period().start();
    periodEnd = content.period().end();
    continues = content.continues();
    changedAt = now;
  }

  boolean published() {
    return status == AgreementStatus.SIGNED || status == AgreementStatus.CLOSED;
  }

  void signed(Instant now) {
    status = AgreementStatus.SIGNED;
    signedAt = now;
    changedAt = now;
  }

  void end(AgreementStatus how, @Nullable String reason, Instant now) {
    status = how;
    endReason = reason;
    endedAt = now;
    changedAt = now;
  }
}
