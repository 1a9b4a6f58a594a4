package se.lofteskollen.kpi;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KpiTargetRepository implements PanacheRepositoryBase<KpiTarget, UUID> {

  PanacheQuery<KpiTarget> of(UUID agreement) {
    return find("agreementId", Sort.by("position"), agreement);
  }
}
