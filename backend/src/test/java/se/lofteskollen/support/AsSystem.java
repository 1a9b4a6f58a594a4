package se.lofteskollen.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;

/** Does what the product does by itself, such as taking over what is registered at its start. */
@ApplicationScoped
public class AsSystem {
  private final AuditTrail audit;

  AsSystem(AuditTrail audit) {
    this.audit = audit;
  }

  @Transactional
  public void run(Runnable change) {
    audit.acting(Actor.SYSTEM);
    change.run();
  }
}
