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

  List<Indicator> withSlugs(Collection<String> slugs) {
    return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
  }
}
