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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ActivityRecordRepository implements PanacheRepositoryBase<ActivityRecord, UUID> {
  private static final Sort NEWEST_FIRST =
      Sort.descending("performedOn").and("recordedAt", Sort.Direction.Descending).and("id");

  /**
   * What a list shows; a null leaves that condition out. What is joined to another party's record
   * is shown with that one, and by itself only to the one who recorded it.
   *
   * @param notIn agreements whose records are left out
   * @param notTowards activities whose records are left out
   * @param onlyVerified only what has been verified, whether or not it was voided afterwards
   */
  record Filter(
      @Nullable Collection<UUID> agreements,
      Collection<UUID> notIn,
      Collection<UUID> notTowards,
      @Nullable RecordStatus status,
      @Nullable String recordedBy,
      boolean onlyVerified) {}

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
    if (!filter.notIn().isEmpty()) {
      conditions.add("agreementId not in :others");
      parameters.put("others", filter.notIn());
    }
    if (!filter.notTowards().isEmpty()) {
      conditions.add(
          "id not in (select r.id from ActivityRecord r join r.towards t"
              + " where t.activityId in :withheld)");
      parameters.put("withheld", filter.notTowards());
    }
    if (filter.onlyVerified()) {
      conditions.add("decision = :verified");
      parameters.put("verified", Decision.VERIFIED);
    }
    if (filter.recordedBy() == null) {
      conditions.add("id not in (select j.partId from RecordJoin j)");
    } else {
      conditions.add("recordedBy = :recordedBy");
      parameters.put("recordedBy", filter.recordedBy());
    }
    return find(String.join(" and ", conditions), NEWEST_FIRST, parameters);
  }

  /** Those that count or wait to, on certain days; what is joined to another counts there. */
  List<ActivityRecord> standing(Collection<UUID> agreements, Collection<LocalDate> days) {
    return agreements.isEmpty() || days.isEmpty()
        ? List.of()
        : list(
            "agreementId in ?1 and performedOn in ?2 and status in ?3"
                + " and id not in (select j.partId from RecordJoin j)",
            Sort.by("recordedAt").and("id"),
            agreements,
            days,
            List.of(RecordStatus.REPORTED, RecordStatus.VERIFIED));
  }

  Optional<ActivityRecord> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** In the order in which they were taken over. */
  List<ActivityRecord> of(UUID agreement, Collection<RecordStatus> statuses) {
    return list(
        "agreementId = ?1 and status in ?2", Sort.by("id"), agreement, List.copyOf(statuses));
  }

  List<ActivityRecord> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Lets requests that create the same id come one after the other, and after a whole batch. */
  void lockNew(UUID id) {
    hold("pg_advisory_xact_lock_shared", "activity-record");
    hold("pg_advisory_xact_lock", "activity-record:" + id);
  }

  /**
   * Lets nobody else create records until the transaction ends. A thousand locks of their own would
   * be more than the database has room for.
   */
  void lockNew() {
    hold("pg_advisory_xact_lock", "activity-record");
  }

  private void hold(String lock, String name) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from %s(hashtextextended(:name, 0))".formatted(lock), Integer.class)
        .setParameter("name", name)
        .getResultList();
  }

  /** Every activity that something in the agreement is recorded towards. */
  Set<UUID> activitiesIn(UUID agreement) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct t.activityId from ActivityRecord r join r.towards t"
                    + " where r.agreementId = :agreement",
                UUID.class)
            .setParameter("agreement", agreement)
            .getResultList());
  }

  List<UUID> agreementsWithDemonstration(Collection<UUID> agreements) {
    return getEntityManager()
        .createQuery(
            "select distinct r.agreementId from ActivityRecord r"
                + " where r.demonstration and r.agreementId in :agreements"
                + " and r.status <> :voided",
            UUID.class)
        .setParameter("agreements", agreements)
        .setParameter("voided", RecordStatus.VOIDED)
        .getResultList();
  }
}
