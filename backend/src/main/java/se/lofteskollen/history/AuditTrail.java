package se.lofteskollen.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;

/**
 * Tells the database who acts. It writes every change of a row into the trail by itself, and
 * refuses one of which it does not know who makes it.
 */
@ApplicationScoped
public class AuditTrail {
  private final EntityManager entityManager;
  private final CurrentOperation operation;
  private final ObjectMapper mapper;

  AuditTrail(EntityManager entityManager, CurrentOperation operation, ObjectMapper mapper) {
    this.entityManager = entityManager;
    this.operation = operation;
    this.mapper = mapper;
  }

  /** What the trail keeps of who acts, and how. */
  private record Acting(
      String subject,
      String username,
      String name,
      Iterable<String> organisations,
      String operation) {}

  /** From here to the end of the transaction every change is the actor's. */
  public void acting(Actor actor) {
    String acting =
        json(
            new Acting(
                actor.subject(),
                actor.username(),
                actor.name(),
                actor.organisations().stream().sorted().toList(),
                operation.id()));
    entityManager
        .createNativeQuery("select set_config('lofteskollen.actor', :acting, true)", String.class)
        .setParameter("acting", acting)
        .getSingleResult();
  }

  /**
   * Writes down a change of something that is kept elsewhere, by whoever acts in this transaction.
   *
   * @param old the fields that were otherwise before, null when it was not there
   * @param changed the same fields as they are now, null when it is gone
   */
  public void note(
      AuditedEntity entity,
      String entityId,
      @Nullable Map<String, ?> old,
      @Nullable Map<String, ?> changed) {
    entityManager
        .createNativeQuery(
            "select 1 from note_audit_event(:entity, :id, cast(:old as jsonb), cast(:new as jsonb))",
            Integer.class)
        .setParameter("entity", entity.name())
        .setParameter("id", entityId)
        .setParameter("old", old == null ? null : json(old))
        .setParameter("new", changed == null ? null : json(changed))
        .getSingleResult();
  }

  private String json(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
