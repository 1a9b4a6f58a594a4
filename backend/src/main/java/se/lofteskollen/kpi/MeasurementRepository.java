package se.lofteskollen.kpi;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {
  private static final Sort OLDEST_FIRST = Sort.by("periodStart").and("periodEnd").and("id");

  PanacheQuery<Measurement> of(UUID indicator) {
    return find("indicatorId", OLDEST_FIRST, indicator);
  }

  List<Measurement> of(Collection<UUID> indicators) {
    return indicators.isEmpty() ? List.of() : list("indicatorId in ?1", OLDEST_FIRST, indicators);
  }
}
