package se.lofteskollen.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.lofteskollen.access.Actor;

/** One visit that two parties have recorded: the part counts nowhere as long as it is joined. */
@Entity
class RecordJoin {
  @Id UUID partId;
  UUID wholeId;
  String joinedBy;
  String joinedByName;
  Instant joinedAt;

  protected RecordJoin() {}

  RecordJoin(UUID part, UUID whole, Actor by, Instant at) {
    partId = part;
    wholeId = whole;
    joinedBy = by.subject();
    joinedByName = by.name();
    joinedAt = at;
  }
}
