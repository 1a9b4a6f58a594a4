package se.lofteskollen.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class GuardedValueRepository implements PanacheRepositoryBase<GuardedValue, UUID> {
  private static final String OF_INDICATORS =
      "measurementId in (select m.id from Measurement m where m.indicatorId in ?1)";

  List<GuardedValue> of(UUID indicator) {
    return list(OF_INDICATORS, List.of(indicator));
  }

  /** Ids of the values that everyone may see. */
  Set<UUID> shown(Collection<UUID> indicators) {
    var shown = new HashSet<UUID>();
    if (!indicators.isEmpty()) {
      list(OF_INDICATORS + " and shownAt is not null", indicators)
          .forEach(value -> shown.add(value.measurementId));
    }
    return shown;
  }

  void forget(UUID indicator) {
    delete(OF_INDICATORS, List.of(indicator));
    flush();
  }

  /** Those of an indicator's values that stand in a publication. */
  Set<UUID> published(UUID indicator) {
    var published = new HashSet<UUID>();
    for (Object id :
        getEntityManager()
            .createNativeQuery(
                "select p.measurement_id from published_value p"
                    + " join measurement m on m.id = p.measurement_id where m.indicator_id = :id",
                UUID.class)
            .setParameter("id", indicator)
            .getResultList()) {
      published.add((UUID) id);
    }
    return published;
  }

  /** Remembers that they stand in a publication; said twice is said once. */
  void publish(Collection<UUID> measurements) {
    measurements.forEach(
        id ->
            getEntityManager()
                .createNativeQuery(
                    "insert into published_value (measurement_id) values (:id)"
                        + " on conflict do nothing")
                .setParameter("id", id)
                .executeUpdate());
  }

  /** Sensitive indicators with values of which nothing is decided. */
  List<UUID> undecided() {
    return getEntityManager()
        .createQuery(
            "select distinct m.indicatorId from Measurement m, Indicator i"
                + " where i.id = m.indicatorId and i.withholdBelow is not null and not exists"
                + " (select 1 from GuardedValue g where g.measurementId = m.id)",
            UUID.class)
        .getResultList();
  }
}
