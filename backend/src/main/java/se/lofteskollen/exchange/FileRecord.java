package se.lofteskollen.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.ActivityRecordView;
import se.lofteskollen.activity.ClockSetting;
import se.lofteskollen.activity.CountQualifier;
import se.lofteskollen.activity.EvidenceLink;
import se.lofteskollen.activity.NewActivityRecord;
import se.lofteskollen.activity.RecordSource;
import se.lofteskollen.activity.RecordStatus;
import se.lofteskollen.activity.Towards;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceName;

/**
 * What was done, as a document says it: everything by the name it has there, nothing by an id.
 *
 * @param organisation slug of the party whose record it is
 * @param status VERIFIED or REPORTED
 */
record FileRecord(
    List<FileTowards> towards,
    LocalDate performedOn,
    @Nullable LocalDate performedUntil,
    int count,
    @Nullable CountQualifier countQualifier,
    @Nullable Integer subCount,
    @Nullable BigDecimal hours,
    @Nullable Integer responseMinutes,
    @Nullable String noNeedReason,
    @Nullable List<PlaceName> places,
    String organisation,
    @Nullable List<String> organisationsTakingPart,
    @Nullable Integer participants,
    @Nullable Integer durationMinutes,
    @Nullable String startTime,
    @Nullable String endTime,
    @Nullable ClockSetting startClock,
    @Nullable ClockSetting endClock,
    @Nullable List<EvidenceLink> evidence,
    @Nullable String publicNote,
    RecordStatus status,
    @Nullable Boolean demonstration,
    @Nullable RecordSource source) {

  /**
   * What it counts towards.
   *
   * @param activity the activity's key
   * @param item key of the occasion or unit it was
   */
  record FileTowards(String activity, @Nullable String item) {}

  /**
   * The same as the product keeps it; every name is known.
   *
   * @param activities ids of the agreement's activities by key
   */
  NewActivityRecord content(Map<String, UUID> activities, Map<PlaceName, UUID> placeIds) {
    return new NewActivityRecord(
        towards.stream().map(t -> new Towards(id(activities, t.activity()), t.item())).toList(),
        performedOn,
        performedUntil,
        count,
        countQualifier,
        subCount,
        hours,
        responseMinutes,
        noNeedReason,
        places == null
            ? null
            : places.stream().map(place -> id(placeIds, place)).collect(Collectors.toSet()),
        organisationsTakingPart == null ? null : new LinkedHashSet<>(organisationsTakingPart),
        participants,
        durationMinutes,
        evidence,
        publicNote,
        null,
        null,
        startTime,
        endTime,
        startClock,
        endClock);
  }

  /**
   * What the product shows of a record.
   *
   * @param keys of the agreement's activities by id, in the order of the text
   */
  static FileRecord of(ActivityRecordView record, Map<UUID, String> keys) {
    return new FileRecord(
        keys.entrySet().stream()
            .flatMap(
                activity ->
                    record.towards().stream()
                        .filter(towards -> towards.activityId().equals(activity.getKey()))
                        .map(towards -> new FileTowards(activity.getValue(), towards.item())))
            .toList(),
        record.performedOn(),
        record.performedUntil(),
        record.count(),
        record.countQualifier(),
        record.subCount(),
        record.hours(),
        record.responseMinutes(),
        record.noNeedReason(),
        record.places().stream()
            .map(place -> new PlaceName(place.municipalityCode(), place.name()))
            .toList(),
        record.organisation().slug(),
        record.organisationsTakingPart().stream().map(OrganisationView::slug).toList(),
        record.participants(),
        record.durationMinutes(),
        record.startTime(),
        record.endTime(),
        record.startClock(),
        record.endClock(),
        record.evidence(),
        record.publicNote(),
        record.status(),
        record.demonstration(),
        record.source());
  }

  /** Slugs of every organisation that it names. */
  Set<String> organisations() {
    var slugs = new LinkedHashSet<String>();
    slugs.add(organisation);
    if (organisationsTakingPart != null) {
      slugs.addAll(organisationsTakingPart);
    }
    return slugs;
  }

  private static <K, V> V id(Map<K, V> ids, K name) {
    return Objects.requireNonNull(ids.get(name), "The document was checked before.");
  }
}
