package se.lofteskollen.activity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ActivityRecordRepository implements PanacheRepositoryBase<ActivityRecord, UUID> {
  private static final Sort NEWEST_FIRST =
      Sort.descending("performedOn").and("recordedAt", Sort.Direction.Descending).and("id");

  /** What a list shows; a null leaves that condition out. */
  record Filter(
      @Nullable Collection<UUID> agreements,
      @Nullable RecordStatus status,
      @Nullable String recordedBy) {}

  /** One record's count towards one activity. */
  record Counted(
      UUID activityId,
      LocalDate performedOn,
      int count,
      RecordStatus status,
      @Nullable String occasionKey) {}

  PanacheQuery<ActivityRecord> matching(Filter filter) {
    var conditions = new ArrayList<String>(List.of("1 = 1"));
    var parameters = new HashMap<String, Object>();
    if (filter.agreements() != null) {
      conditions.add("agreementId in :agreements");
      parameters.put("agreements", filter.agreements());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      parameters.put("status", filter.status());
    }
    if (filter.recordedBy() != null) {
      conditions.add("recordedBy = :recordedBy");
      parameters.put("recordedBy", filter.recordedBy());
    }
    return find(String.join(" and ", conditions), NEWEST_FIRST, parameters);
  }

  Optional<ActivityRecord> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Lets requests that create the same id come one after the other. */
  void lockId(UUID id) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
        .setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
        .getResultList();
  }

  /** Everything verified or waiting in the agreements, once for each activity it counts towards. */
  List<Counted> counted(Collection<UUID> agreements) {
    return getEntityManager()
        .createQuery(
            "select a, r.performedOn, r.count, r.status, r.occasionKey from ActivityRecord r"
                + " join r.activityIds a where r.agreementId in :agreements"
                + " and r.status <> :returned",
            Counted.class)
        .setParameter("agreements", agreements)
        .setParameter("returned", RecordStatus.RETURNED)
        .getResultList();
  }

  List<UUID> agreementsWithDemonstration(Collection<UUID> agreements) {
    return getEntityManager()
        .createQuery(
            "select distinct r.agreementId from ActivityRecord r"
                + " where r.demonstration and r.agreementId in :agreements",
            UUID.class)
        .setParameter("agreements", agreements)
        .getResultList();
  }
}
