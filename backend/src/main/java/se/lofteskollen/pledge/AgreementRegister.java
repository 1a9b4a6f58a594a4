package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.history.AgreementDirectory;

/** Tells the audit trail which agreements there are, and whose. */
@ApplicationScoped
class AgreementRegister implements AgreementDirectory {
  private final EntityManager entityManager;

  AgreementRegister(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Entry> find(String idOrSlug) {
    return entityManager
        .createQuery(
            "select id, status from PledgeAgreement where cast(id as String) = :name or slug = :name",
            Tuple.class)
        .setParameter("name", idOrSlug)
        .getResultStream()
        .map(found -> entry(found.get(0, UUID.class), found.get(1, AgreementStatus.class)))
        .findFirst();
  }

  @Override
  public Set<UUID> between(Set<String> organisationSlugs) {
    return Set.copyOf(
        entityManager
            .createQuery(
                "select distinct a.id from PledgeAgreement a join a.parties p"
                    + " where p in (select id from Organisation where slug in :slugs)",
                UUID.class)
            .setParameter("slugs", organisationSlugs)
            .getResultList());
  }

  private static Entry entry(UUID id, AgreementStatus status) {
    return new Entry(id, status == AgreementStatus.SIGNED || status == AgreementStatus.CLOSED);
  }
}
