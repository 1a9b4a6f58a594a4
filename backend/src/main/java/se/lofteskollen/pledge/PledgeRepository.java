package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PledgeRepository implements PanacheRepositoryBase<Pledge, UUID> {

  PanacheQuery<Pledge> of(UUID agreement) {
    return find("agreement.id", Sort.by("position"), agreement);
  }

  List<Pledge> allOf(Collection<UUID> agreements) {
    return agreements.isEmpty()
        ? List.of()
        : list("agreement.id in ?1", Sort.by("position"), agreements);
  }
}
