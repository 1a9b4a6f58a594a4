package se.lofteskollen.shared.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets requests about the same identifier come one after the other. */
@ApplicationScoped
public class IdLock {
  private final EntityManager entities;

  IdLock(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits for its turn and keeps it until the transaction ends.
   *
   * @param id with the kind of thing it belongs to, such as {@code place:0193…}
   */
  public void hold(String id) {
    entities
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))", Integer.class)
        .setParameter("id", id)
        .getResultList();
  }
}
