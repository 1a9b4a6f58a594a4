package se.lofteskollen.followup;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, Publication.Key> {
  private static final String LATEST =
      "from Publication p where p.agreementId in ?1"
          + " and p.key.version = (select max(o.key.version) from Publication o"
          + " where o.key.followUpId = p.key.followUpId)"
          + " order by p.publishedAt desc, p.key.followUpId";

  /** The newest version of each, newest first. */
  PanacheQuery<Publication> latest(Collection<UUID> agreements) {
    return find(LATEST, agreements);
  }

  /** Versions of one, newest first. */
  List<Publication> versions(UUID id) {
    return list("key.followUpId", Sort.descending("key.version"), id);
  }

  Optional<Publication> version(UUID id, int version) {
    return findByIdOptional(new Publication.Key(id, version));
  }

  Optional<Publication> latest(UUID id) {
    return versions(id).stream().findFirst();
  }

  /** The values that a version shows, each once. */
  List<PublishedValue> values(Publication.Key version) {
    return getEntityManager()
        .createQuery(
            "from PublishedValue v where v.key.followUpId = ?1 and v.key.version = ?2"
                + " order by v.key.indicator, v.key.periodStart, v.key.periodEnd",
            PublishedValue.class)
        .setParameter(1, version.followUpId())
        .setParameter(2, version.version())
        .getResultList();
  }
}
