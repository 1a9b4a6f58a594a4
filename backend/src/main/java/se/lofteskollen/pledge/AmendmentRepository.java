package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {
  private static final Sort NEWEST_FIRST = Sort.descending("proposedAt").and("id");

  Optional<Amendment> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Which agreement it is to; reads nothing that a lock would have to refresh. */
  Optional<UUID> agreementOf(UUID id) {
    return getEntityManager()
        .createQuery("select a.agreementId from Amendment a where a.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  PanacheQuery<Amendment> to(Collection<UUID> agreements, Collection<AmendmentStatus> statuses) {
    return find("agreementId in ?1 and status in ?2", NEWEST_FIRST, agreements, statuses);
  }

  List<AmendmentApproval> approvals(Collection<UUID> amendments) {
    return getEntityManager()
        .createQuery(
            "from AmendmentApproval a where a.key.amendmentId in :amendments order by a.approvedAt",
            AmendmentApproval.class)
        .setParameter("amendments", amendments)
        .getResultList();
  }

  /** Keeps the approval; what is shown of the amendment is another version with it. */
  void approve(Amendment amendment, AmendmentApproval approval) {
    getEntityManager().lock(amendment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    getEntityManager().persist(approval);
    flush();
  }
}
