package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.pledge.WhatIsRecorded;

/** Answers what the room of agreements has to know of records. */
@ApplicationScoped
class BroughtRecordsService implements WhatIsRecorded {
  private final ActivityRecordRepository records;

  BroughtRecordsService(ActivityRecordRepository records) {
    this.records = records;
  }

  @Override
  @Transactional
  public Set<UUID> activitiesIn(UUID agreement) {
    return records.activitiesIn(agreement);
  }

  @Override
  @Transactional
  public boolean hasVerifiedFrom(Actor actor, UUID agreement) {
    return records.count(
            "agreementId = ?1 and recordedBy = ?2 and decision = ?3",
            agreement,
            actor.subject(),
            Decision.VERIFIED)
        > 0;
  }
}
