package se.lofteskollen.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change, for those who may read the trail. */
@Schema(
    name = "AuditEvent",
    description =
        "One change of one thing: who made it, when and in which operation, from what to what.")
public record AuditEventView(
    UUID id,
    @Schema(description = "When; changes that were made together have the same time.") Instant at,
    AuditActor actor,
    @Schema(
            description =
                "The operationId of the contract; `system` for what the service does by itself,"
                    + " `sql` for a statement by the owner of the database.",
            examples = "putActivityRecord")
        String operation,
    AuditedEntity entity,
    @Schema(description = "Its id, or a municipality's code.") String entityId,
    @Schema(description = "The agreement that it belongs to, if any.") @Nullable UUID agreementId,
    List<ChangeView> changes) {

  static AuditEventView from(AuditEvent event) {
    return new AuditEventView(
        event.id,
        event.at,
        event.actor,
        event.operation,
        event.entity,
        event.entityId,
        event.agreementId,
        Changes.between(event.old, event.changed));
  }
}
