package se.lofteskollen.pledge;

import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Actor;

/** Tells what an agreement was brought with; answered by the room that keeps records. */
public interface WhatIsRecorded {
  /** Ids of the agreement's activities that something is recorded towards. */
  Set<UUID> activitiesIn(UUID agreement);

  /** Whether the actor brought a record to the agreement that is to count as verified. */
  boolean hasVerifiedFrom(Actor actor, UUID agreement);
}
