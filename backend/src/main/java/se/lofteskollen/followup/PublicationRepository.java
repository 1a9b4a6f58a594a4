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
      "from Publication p where p.key.followUpId in"
          + " (select f.id from FollowUp f where f.agreementId in ?1)"
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
}
