package se.lofteskollen.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.shared.time.ClosedPeriod;

@ApplicationScoped
class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {
  private static final Sort OLDEST_FIRST =
      Sort.by("periodStart")
          .and("periodEnd")
          .and("publishedOn", Sort.NullPrecedence.NULLS_FIRST)
          .and("enteredAt")
          .and("id");

  /** By period, the vintages of a period in their order. */
  List<Measurement> of(UUID indicator) {
    return list("indicatorId", OLDEST_FIRST, indicator);
  }

  List<Measurement> of(UUID indicator, ClosedPeriod period) {
    return list(
        "indicatorId = ?1 and periodStart = ?2 and periodEnd = ?3",
        OLDEST_FIRST,
        indicator,
        period.start(),
        period.end());
  }

  List<Measurement> of(Collection<UUID> indicators) {
    return indicators.isEmpty() ? List.of() : list("indicatorId in ?1", OLDEST_FIRST, indicators);
  }
}
