package se.lofteskollen.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

  Optional<FollowUp> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<FollowUp> of(UUID agreement, String periodKey) {
    return find("agreementId = ?1 and periodKey = ?2", agreement, periodKey).firstResultOptional();
  }

  List<FollowUp> of(Collection<UUID> agreements) {
    return agreements.isEmpty() ? List.of() : list("agreementId in ?1", agreements);
  }

  /** Oldest first. */
  List<FollowUpApproval> approvals(UUID followUp) {
    return getEntityManager()
        .createQuery(
            "from FollowUpApproval a where a.key.followUpId = :id order by a.approvedAt",
            FollowUpApproval.class)
        .setParameter("id", followUp)
        .getResultList();
  }

  /** Oldest first. */
  List<FollowUpReturn> returns(UUID followUp) {
    return getEntityManager()
        .createQuery(
            "from FollowUpReturn r where r.key.followUpId = :id order by r.key.number",
            FollowUpReturn.class)
        .setParameter("id", followUp)
        .getResultList();
  }

  /** Keeps the approval; what is shown of the follow-up is another version with it. */
  void approve(FollowUp followUp, FollowUpApproval approval) {
    getEntityManager().lock(followUp, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    getEntityManager().persist(approval);
    flush();
  }

  void giveBack(FollowUpReturn returned) {
    getEntityManager().persist(returned);
  }

  /** The approvals of a text that is no longer up for approval. */
  void forgetApprovals(UUID followUp) {
    flush();
    getEntityManager()
        .createQuery("delete from FollowUpApproval a where a.key.followUpId = :id")
        .setParameter("id", followUp)
        .executeUpdate();
  }
}
