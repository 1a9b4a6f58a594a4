package se.lofteskollen.kpi;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

  PanacheQuery<Indicator> bySlug() {
    return findAll(Sort.by("slug"));
  }

  Optional<Indicator> withSlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  List<Indicator> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
