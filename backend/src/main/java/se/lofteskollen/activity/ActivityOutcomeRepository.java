package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AsOf;

/** The newest records of each activity that tell more than a number. */
@ApplicationScoped
class ActivityOutcomeRepository {
  private static final String NEWEST =
      """
      select * from (
        select towards.activity_id, record.id, record.performed_on, record.performed_until,
          record.count, record.count_qualifier, record.hours, record.no_need_reason,
          record.public_note, record.source -> 'title' ->> 'sv', record.source -> 'title' ->> 'en',
          record.source ->> 'url', record.demonstration,
          row_number() over (partition by towards.activity_id
            order by record.performed_on desc, record.id desc) as place,
          count(*) over (partition by towards.activity_id)
        from activity_record record
        join activity_record_activity towards on towards.record_id = record.id
        where record.agreement_id = :agreement
          and record.decision = 'VERIFIED'
          and (record.status = 'VERIFIED' or record.status = 'VOIDED'
            and cast(record.voided_at at time zone 'Europe/Stockholm' as date) > :knownOn)
          and coalesce(record.performed_until, record.performed_on) <= :day
          -- what a publication tells of was known when its days were over, as with a measurement
          and (record.source is not null
            or cast(record.decided_at at time zone 'Europe/Stockholm' as date) <= :knownOn)
          and (record.source is not null or record.public_note is not null
            or record.performed_until is not null or record.no_need_reason is not null
            or record.count_qualifier <> 'EXACT'
            or towards.activity_id = any(cast(:uncounted as uuid[])))
          and not towards.activity_id = any(cast(:withheld as uuid[]))
          -- what is joined to another party's record is told there
          and not exists (select from record_join joined where joined.part_id = record.id)
      ) told where place <= :most order by activity_id, place
      """;

  private final Session session;

  ActivityOutcomeRepository(Session session) {
    this.session = session;
  }

  /**
   * One record towards one activity.
   *
   * @param place 1 for the activity's newest
   * @param total how many the activity has
   */
  record Row(
      UUID activityId,
      UUID recordId,
      LocalDate performedOn,
      @Nullable LocalDate performedUntil,
      int count,
      String countQualifier,
      @Nullable BigDecimal hours,
      @Nullable String noNeedReason,
      @Nullable String publicNote,
      @Nullable String titleSv,
      @Nullable String titleEn,
      @Nullable String url,
      boolean demonstration,
      long place,
      long total) {}

  /**
   * Newest first, by activity.
   *
   * @param uncounted activities of which everything tells something
   * @param withheld activities of which nothing is told
   */
  List<Row> newest(
      UUID agreement, Collection<UUID> uncounted, Collection<UUID> withheld, AsOf asOf, int most) {
    return session
        .createNativeQuery(NEWEST, Row.class)
        .setParameter("agreement", agreement)
        .setParameter("uncounted", uncounted.toArray(UUID[]::new))
        .setParameter("withheld", withheld.toArray(UUID[]::new))
        .setParameter("day", asOf.day())
        .setParameter("knownOn", asOf.reportedBy())
        .setParameter("most", most)
        .getResultList();
  }
}
