package se.lofteskollen.organisation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, UUID> {
  private static final Sort BY_NAME = Sort.by("name");

  PanacheQuery<Place> byName() {
    return findAll(BY_NAME);
  }

  PanacheQuery<Place> in(Collection<String> municipalities) {
    return find("municipalityCode in ?1", BY_NAME, municipalities);
  }

  Optional<Place> named(String municipality, String name) {
    return find("municipalityCode = ?1 and name = ?2", municipality, name).firstResultOptional();
  }

  List<Place> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", BY_NAME, ids);
  }
}
