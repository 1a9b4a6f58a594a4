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
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  PanacheQuery<Organisation> bySlug() {
    return findAll(Sort.by("slug"));
  }

  PanacheQuery<Organisation> in(String municipality) {
    return find("?1 member of municipalities", Sort.by("slug"), municipality);
  }

  Optional<Organisation> withSlug(String slug) {
    return find("slug", slug).singleResultOptional();
  }

  List<Organisation> withSlugs(Collection<String> slugs) {
    return slugs.isEmpty() ? List.of() : list("slug in ?1", Sort.by("slug"), slugs);
  }

  List<Organisation> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("slug"), ids);
  }
}
