package se.lofteskollen.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;

/**
 * A record that was not made in the product. Whoever takes it over answers for its fitting the
 * agreement: no rule of recording is asked.
 *
 * @param source the published follow-up it comes from; null: none
 * @param demonstration invented, and marked so wherever it is seen
 * @param verifiedBy null: it still waits
 */
public record RecordFromElsewhere(
    UUID id,
    UUID agreementId,
    UUID organisationId,
    NewActivityRecord content,
    @Nullable RecordSource source,
    boolean demonstration,
    Actor recordedBy,
    Instant recordedAt,
    @Nullable Actor verifiedBy) {}
