package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Exactness;

/** The records that changed since somebody last looked, as they count now. */
@ApplicationScoped
class ChangedRecordRepository {
  private static final String CHANGED_SINCE =
      """
      select change.agreement_id, change.revision, change.record_id,
        towards.activity_id, record.performed_on, record.performed_until, record.count,
        record.count_qualifier,
        record.decision is not distinct from 'VERIFIED', towards.item, record.sub_count, record.hours,
        record.response_minutes,
        coalesce(record.duration_minutes, cast(extract(epoch from
          record.end_time - record.start_time
          + case when record.end_time <= record.start_time then interval '1 day'
            else interval '0' end) / 60 as integer)),
        record.no_need_reason,
        (select string_agg(cast(place.place_id as text), ' ') from activity_record_place place
          where place.record_id = record.id),
        -- what a publication tells of was known when its days were over, as with a measurement
        case when record.source is null
          then cast(record.recorded_at at time zone 'Europe/Stockholm' as date)
          else coalesce(record.performed_until, record.performed_on) end,
        case when record.decision <> 'VERIFIED' then null
          when record.source is null
          then cast(record.decided_at at time zone 'Europe/Stockholm' as date)
          else coalesce(record.performed_until, record.performed_on) end,
        cast(record.voided_at at time zone 'Europe/Stockholm' as date),
        coalesce(newest.raised_in = pg_current_xact_id_if_assigned(), false)
      from unnest(cast(:agreements as uuid[]), cast(:revisions as bigint[]))
        as known (agreement_id, revision)
      join record_revision newest on newest.agreement_id = known.agreement_id
      join record_change change on change.agreement_id = known.agreement_id
        and change.revision > known.revision
      left join activity_record record on record.id = change.record_id
        -- one that was voided was known until then
        and (record.status in ('REPORTED', 'VERIFIED')
          or record.status = 'VOIDED' and record.decision = 'VERIFIED')
        -- what is joined to another party's record counts there
        and not exists (select from record_join joined where joined.part_id = record.id)
      left join activity_record_activity towards on towards.record_id = record.id
      """;

  private final Session session;

  ChangedRecordRepository(Session session) {
    this.session = session;
  }

  /**
   * One record towards one activity; without an activity when it never counted or is gone.
   *
   * @param decided the day it was verified; null where it was not
   * @param places their ids, with spaces between
   * @param amidChange whether the transaction that reads has itself changed records of the
   *     agreement
   */
  record Row(
      UUID agreementId,
      long revision,
      UUID recordId,
      @Nullable UUID activityId,
      @Nullable LocalDate performedOn,
      @Nullable LocalDate performedUntil,
      @Nullable Integer count,
      @Nullable String countQualifier,
      @Nullable Boolean verified,
      @Nullable String item,
      @Nullable Integer subCount,
      @Nullable BigDecimal hours,
      @Nullable Integer responseMinutes,
      @Nullable Integer durationMinutes,
      @Nullable String noNeedReason,
      @Nullable String places,
      @Nullable LocalDate reported,
      @Nullable LocalDate decided,
      @Nullable LocalDate voided,
      boolean amidChange) {

    /** How exact the count is, and the hours. */
    Exactness exactness() {
      return countQualifier == null
          ? Exactness.EXACT
          : switch (CountQualifier.valueOf(countQualifier)) {
            case EXACT -> Exactness.EXACT;
            case AT_LEAST -> Exactness.AT_LEAST;
            case AT_MOST -> Exactness.AT_MOST;
            case ABOUT -> Exactness.ABOUT;
          };
    }
  }

  /**
   * Everything that has another revision than what is known, in one statement: all of it as it was
   * at one moment.
   *
   * @param known the last revision that was seen of each agreement, 0 for none
   */
  List<Row> changedSince(Map<UUID, Long> known) {
    var agreements = List.copyOf(known.keySet());
    return session
        .createNativeQuery(CHANGED_SINCE, Row.class)
        .setParameter("agreements", agreements.toArray(UUID[]::new))
        .setParameter("revisions", agreements.stream().map(known::get).toArray(Long[]::new))
        .getResultList();
  }
}
