package se.lofteskollen.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;

@Entity
class ActivityRecord {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  UUID organisationId;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "activity_record_activity", joinColumns = @JoinColumn(name = "record_id"))
  List<Towards> towards = new ArrayList<>();

  LocalDate performedOn;
  @Nullable LocalDate performedUntil;
  int count;

  @Enumerated(EnumType.STRING)
  CountQualifier countQualifier;

  @Nullable Integer subCount;
  @Nullable BigDecimal hours;
  @Nullable Integer responseMinutes;
  @Nullable String noNeedReason;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "activity_record_place", joinColumns = @JoinColumn(name = "record_id"))
  @Column(name = "place_id")
  Set<UUID> placeIds = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "activity_record_organisation",
      joinColumns = @JoinColumn(name = "record_id"))
  @Column(name = "organisation_slug")
  Set<String> organisationsTakingPart = new HashSet<>();

  @Nullable Integer participants;
  @Nullable Integer durationMinutes;
  @Nullable LocalTime startTime;
  @Nullable LocalTime endTime;

  @Enumerated(EnumType.STRING)
  @Nullable ClockSetting startClock;

  @Enumerated(EnumType.STRING)
  @Nullable ClockSetting endClock;

  @JdbcTypeCode(SqlTypes.JSON)
  List<EvidenceLink> evidence;

  @Nullable String publicNote;
  @Nullable String internalNote;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable RecordSource source;

  boolean demonstration;

  @Enumerated(EnumType.STRING)
  RecordStatus status;

  String recordedBy;
  String recordedByName;
  Instant recordedAt;

  @Enumerated(EnumType.STRING)
  @Nullable Decision decision;

  @Nullable String decisionReason;
  @Nullable String decidedBy;
  @Nullable String decidedByName;
  @Nullable Instant decidedAt;
  @Nullable String voidReason;
  @Nullable String voidedBy;
  @Nullable String voidedByName;
  @Nullable Instant voidedAt;

  protected ActivityRecord() {}

  ActivityRecord(RecordFromElsewhere taken) {
    this(
        taken.id(),
        taken.agreementId(),
        taken.organisationId(),
        taken.content(),
        taken.recordedBy(),
        taken.recordedAt());
    demonstration = taken.demonstration();
    source = taken.source();
    if (taken.verifiedBy() != null) {
      decide(Decision.VERIFIED, null, taken.verifiedBy(), taken.recordedAt());
    }
  }

  ActivityRecord(
      UUID id, UUID agreement, UUID organisation, NewActivityRecord content, Actor by, Instant at) {
    this.id = id;
    agreementId = agreement;
    organisationId = organisation;
    status = RecordStatus.REPORTED;
    recordedBy = by.subject();
    recordedByName = by.name();
    recordedAt = at;
    fill(content);
  }

  /** What the recorder said, as far as it can be said again. */
  NewActivityRecord content() {
    return new NewActivityRecord(
        List.copyOf(towards),
        performedOn,
        performedUntil,
        count,
        countQualifier,
        subCount,
        hours,
        responseMinutes,
        noNeedReason,
        Set.copyOf(placeIds),
        Set.copyOf(organisationsTakingPart),
        participants,
        durationMinutes,
        List.copyOf(evidence),
        publicNote,
        internalNote,
        null,
        startTime == null ? null : startTime.toString(),
        endTime == null ? null : endTime.toString(),
        startClock,
        endClock);
  }

  boolean recordedBy(Actor actor) {
    return recordedBy.equals(actor.subject());
  }

  /** Whether the actor says again what was recorded: a retry after a lost answer. */
  boolean isRetry(NewActivityRecord content, UUID organisation, Actor actor) {
    return recordedBy(actor)
        && organisationId.equals(organisation)
        && content().saysTheSameAs(content);
  }

  boolean waits() {
    return status == RecordStatus.REPORTED;
  }

  /** Whether it counts, or will once it is verified. */
  boolean counts() {
    return waits() || status == RecordStatus.VERIFIED;
  }

  /** Nothing more becomes of it but that it may be voided. */
  boolean settled() {
    return status == RecordStatus.VERIFIED || voided();
  }

  boolean voided() {
    return status == RecordStatus.VOIDED;
  }

  /** A corrected record waits for verification again. */
  void correct(NewActivityRecord content, UUID organisation) {
    fill(content);
    organisationId = organisation;
    status = RecordStatus.REPORTED;
    decision = null;
    decisionReason = null;
    decidedBy = null;
    decidedByName = null;
    decidedAt = null;
  }

  void decide(Decision made, @Nullable String reason, Actor by, Instant at) {
    status =
        switch (made) {
          case VERIFIED -> RecordStatus.VERIFIED;
          case RETURNED -> RecordStatus.RETURNED;
        };
    decision = made;
    decisionReason = made == Decision.RETURNED ? reason : null;
    decidedBy = by.subject();
    decidedByName = by.name();
    decidedAt = at;
  }

  /** It counts no more, and says why; what was decided about it before stays. */
  void becomeVoid(String reason, Actor by, Instant at) {
    status = RecordStatus.VOIDED;
    voidReason = reason;
    voidedBy = by.subject();
    voidedByName = by.name();
    voidedAt = at;
  }

  private void fill(NewActivityRecord content) {
    // by value: written anew only when it differs, so that the audit trail tells of changes only
    if (!Set.copyOf(towards).equals(Set.copyOf(content.towards()))) {
      towards.clear();
      towards.addAll(content.towards());
    }
    performedOn = content.performedOn();
    performedUntil = content.performedUntil();
    count = content.count();
    countQualifier = content.countQualifier();
    subCount = content.subCount();
    hours = content.hours();
    responseMinutes = content.responseMinutes();
    noNeedReason = content.noNeedReason();
    keep(placeIds, content.placeIds());
    keep(organisationsTakingPart, content.organisationsTakingPart());
    participants = content.participants();
    durationMinutes = content.durationMinutes();
    startTime = content.startTime() == null ? null : LocalTime.parse(content.startTime());
    endTime = content.endTime() == null ? null : LocalTime.parse(content.endTime());
    startClock = content.startClock();
    endClock = content.endClock();
    evidence = content.evidence();
    publicNote = content.publicNote();
    internalNote = content.internalNote();
  }

  private static <T> void keep(Set<T> stored, Set<T> wanted) {
    stored.retainAll(wanted);
    stored.addAll(wanted);
  }
}
