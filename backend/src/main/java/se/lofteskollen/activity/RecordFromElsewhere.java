package se.lofteskollen.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;

/**
 * A record that was not made in the product.
 *
 * @param demonstration invented, and marked so wherever it is seen
 * @param verifiedBy null: it still waits
 */
public record RecordFromElsewhere(
    UUID id,
    UUID agreementId,
    UUID organisationId,
    NewActivityRecord content,
    boolean demonstration,
    Actor recordedBy,
    Instant recordedAt,
    @Nullable Actor verifiedBy) {}
