package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeviationRepository implements PanacheRepositoryBase<Deviation, UUID> {
  private static final Sort OLDEST_FIRST = Sort.by("fromDay").and("id");

  PanacheQuery<Deviation> in(UUID agreement) {
    return find("agreementId", OLDEST_FIRST, agreement);
  }

  /** Those that hold: not voided. */
  List<Deviation> holdingIn(UUID agreement) {
    return list("agreementId = ?1 and voidReason is null", OLDEST_FIRST, agreement);
  }

  /** Which agreement it is in; reads nothing that a lock would have to refresh. */
  Optional<UUID> agreementOf(UUID id) {
    return getEntityManager()
        .createQuery("select d.agreementId from Deviation d where d.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Deviation> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
