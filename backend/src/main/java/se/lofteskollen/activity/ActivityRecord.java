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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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
  @Column(name = "activity_id")
  Set<UUID> activityIds = new HashSet<>();

  LocalDate performedOn;
  int count;

  @Enumerated(EnumType.STRING)
  CountQualifier countQualifier;

  @Nullable String occasionKey;
  @Nullable UUID placeId;
  @Nullable Integer participants;
  @Nullable Integer durationMinutes;
  @Nullable String publicNote;
  @Nullable String internalNote;
  boolean demonstration;

  @Enumerated(EnumType.STRING)
  RecordStatus status;

  String recordedBy;
  String recordedByName;
  Instant recordedAt;
  @Nullable String decisionReason;
  @Nullable String decidedBy;
  @Nullable String decidedByName;
  @Nullable Instant decidedAt;

  protected ActivityRecord() {}

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
        Set.copyOf(activityIds),
        performedOn,
        count,
        countQualifier,
        occasionKey,
        placeId,
        participants,
        durationMinutes,
        publicNote,
        internalNote);
  }

  boolean recordedBy(Actor actor) {
    return recordedBy.equals(actor.subject());
  }

  boolean waits() {
    return status == RecordStatus.REPORTED;
  }

  boolean settled() {
    return status == RecordStatus.VERIFIED;
  }

  /** A corrected record waits for verification again. */
  void correct(NewActivityRecord content) {
    fill(content);
    status = RecordStatus.REPORTED;
    decisionReason = null;
    decidedBy = null;
    decidedByName = null;
    decidedAt = null;
  }

  void decide(Decision decision, @Nullable String reason, Actor by, Instant at) {
    status =
        switch (decision) {
          case VERIFIED -> RecordStatus.VERIFIED;
          case RETURNED -> RecordStatus.RETURNED;
        };
    decisionReason = decision == Decision.RETURNED ? reason : null;
    decidedBy = by.subject();
    decidedByName = by.name();
    decidedAt = at;
  }

  private void fill(NewActivityRecord content) {
    if (!activityIds.equals(content.activityIds())) {
      activityIds.clear();
      activityIds.addAll(content.activityIds());
    }
    performedOn = content.performedOn();
    count = content.count();
    countQualifier = Objects.requireNonNull(content.countQualifier());
    occasionKey = content.occasionKey();
    placeId = content.placeId();
    participants = content.participants();
    durationMinutes = content.durationMinutes();
    publicNote = content.publicNote();
    internalNote = content.internalNote();
  }
}
