package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.activity.ActivityRecordView.Internal;
import se.lofteskollen.activity.ActivityRecordView.Joined;
import se.lofteskollen.activity.ActivityRecordView.Named;
import se.lofteskollen.activity.ActivityRecordView.RecordDecision;
import se.lofteskollen.activity.ActivityRecordView.RecordedTowards;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.text.SwedishOrder;
import se.lofteskollen.shared.text.Text;

/** Turns records into what a certain reader may see of them. */
@ApplicationScoped
class RecordViews {
  private final RecordLookup lookup;
  private final AgreementService agreements;
  private final OrganisationService organisations;
  private final RecordJoinRepository joins;
  private final ActivityRecordRepository repository;
  private final Advisers advisers;

  RecordViews(
      RecordLookup lookup,
      AgreementService agreements,
      OrganisationService organisations,
      RecordJoinRepository joins,
      ActivityRecordRepository repository,
      Advisers advisers) {
    this.joins = joins;
    this.repository = repository;
    this.advisers = advisers;
    this.lookup = lookup;
    this.agreements = agreements;
    this.organisations = organisations;
  }

  ActivityRecordView of(ActivityRecord record, Optional<Actor> reader) {
    return of(List.of(record), reader).getFirst();
  }

  List<ActivityRecordView> of(List<ActivityRecord> records, Optional<Actor> reader) {
    Known known = lookup.about(records.stream().map(ActivityRecord::content).toList());
    Joins joined = joins(records);
    Map<UUID, OrganisationView> organisationsById =
        byId(
            organisations.withIds(
                Stream.concat(
                        records.stream().map(r -> r.organisationId),
                        joined.organisationOf().values().stream())
                    .distinct()
                    .toList()),
            OrganisationView::id);
    AdviceGiver advice =
        advisers.about(
            reader.isEmpty()
                ? List.of()
                : records.stream()
                    .filter(ActivityRecord::waits)
                    .map(ActivityRecord::content)
                    .toList(),
            known);
    Map<UUID, ActivityTerms> earlier = earlierActivities(records, known);
    var views = new ArrayList<ActivityRecordView>();
    for (ActivityRecord record : records) {
      AgreementView agreement = Objects.requireNonNull(known.agreements().get(record.agreementId));
      views.add(
          new ActivityRecordView(
              record.id,
              new Named(agreement.id(), agreement.slug(), agreement.title()),
              towards(record, known, earlier),
              Objects.requireNonNull(organisationsById.get(record.organisationId)),
              record.performedOn,
              record.performedUntil,
              record.count,
              record.countQualifier,
              record.subCount,
              record.hours,
              record.responseMinutes,
              record.noNeedReason,
              places(record, known),
              organisations(record, known),
              record.participants,
              record.durationMinutes,
              record.startTime == null ? null : record.startTime.toString(),
              record.endTime == null ? null : record.endTime.toString(),
              record.startClock,
              record.endClock,
              List.copyOf(record.evidence),
              record.publicNote,
              record.source,
              record.demonstration,
              record.status,
              record.voidReason,
              joined.partOf(record.id, organisationsById),
              joined.wholeOf(record.id),
              reader.map(actor -> internal(record, agreement, actor, advice)).orElse(null),
              record.version));
    }
    return List.copyOf(views);
  }

  /**
   * Which of the records are joined.
   *
   * @param parts by the record they are joined to
   * @param wholes by the record that is joined to them
   * @param organisationOf whose a part is
   */
  private record Joins(
      Map<UUID, UUID> parts, Map<UUID, UUID> wholes, Map<UUID, UUID> organisationOf) {
    @Nullable Joined partOf(UUID whole, Map<UUID, OrganisationView> organisations) {
      UUID part = parts.get(whole);
      return part == null
          ? null
          : new Joined(
              part,
              Objects.requireNonNull(
                  organisations.get(Objects.requireNonNull(organisationOf.get(part)))));
    }

    @Nullable UUID wholeOf(UUID part) {
      return wholes.get(part);
    }
  }

  private Joins joins(List<ActivityRecord> records) {
    List<RecordJoin> found = joins.of(records.stream().map(record -> record.id).toList());
    return new Joins(
        found.stream().collect(Collectors.toMap(join -> join.wholeId, join -> join.partId)),
        found.stream().collect(Collectors.toMap(join -> join.partId, join -> join.wholeId)),
        repository.withIds(found.stream().map(join -> join.partId).toList()).stream()
            .collect(Collectors.toMap(record -> record.id, record -> record.organisationId)));
  }

  /** An activity that an amendment has taken away keeps its name where it was recorded. */
  private Map<UUID, ActivityTerms> earlierActivities(List<ActivityRecord> records, Known known) {
    return agreements.activitiesEver(
        records.stream()
            .filter(
                record ->
                    !record.towards.stream()
                        .allMatch(t -> known.activities().containsKey(t.activityId())))
            .map(record -> record.agreementId)
            .collect(Collectors.toSet()));
  }

  /** In the order of the agreement; what it names no more comes last. */
  private static List<RecordedTowards> towards(
      ActivityRecord record, Known known, Map<UUID, ActivityTerms> earlier) {
    List<UUID> order = List.copyOf(known.activities().keySet());
    return record.towards.stream()
        .flatMap(towards -> towards(towards, known, earlier).stream())
        .sorted(
            Comparator.comparing((RecordedTowards towards) -> !order.contains(towards.activityId()))
                .thenComparing(towards -> order.indexOf(towards.activityId()))
                .thenComparing(RecordedTowards::activityId))
        .toList();
  }

  /** Empty for what an edited draft does not name any more. */
  private static Optional<RecordedTowards> towards(
      Towards towards, Known known, Map<UUID, ActivityTerms> earlier) {
    UUID id = towards.activityId();
    return Optional.ofNullable(known.activities().get(id))
        .map(activity -> towards(towards, activity.title(), activity.quota()))
        .or(
            () ->
                Optional.ofNullable(earlier.get(id))
                    .map(activity -> towards(towards, activity.title(), activity.quota())));
  }

  private static RecordedTowards towards(Towards towards, Text title, QuotaTerms quota) {
    String item = towards.item();
    return new RecordedTowards(
        towards.activityId(),
        title,
        item,
        item == null ? null : QuotaDemands.of(quota).items().get(item));
  }

  private static List<PlaceView> places(ActivityRecord record, Known known) {
    return record.placeIds.stream()
        .map(known.places()::get)
        .filter(Objects::nonNull)
        .sorted(SwedishOrder.by(PlaceView::name))
        .toList();
  }

  private static List<OrganisationView> organisations(ActivityRecord record, Known known) {
    return record.organisationsTakingPart.stream()
        .map(known.organisations()::get)
        .filter(Objects::nonNull)
        .sorted(SwedishOrder.by(organisation -> organisation.name().sv()))
        .toList();
  }

  private static @Nullable Internal internal(
      ActivityRecord record, AgreementView agreement, Actor actor, AdviceGiver advice) {
    Set<String> parties = agreement.partySlugs();
    if (!Permissions.mayReadInternal(actor, parties, record.recordedBy)) {
      return null;
    }
    String by = record.recordedBy;
    return new Internal(
        record.internalNote,
        record.recordedByName,
        record.recordedAt,
        decision(record),
        record.waits() && Permissions.mayVerify(actor, parties, by),
        !record.settled() && Permissions.mayCorrect(actor, parties, by),
        !record.voided() && Permissions.mayVoid(actor, parties, by, record.settled()),
        record.waits() ? advice.on(record.content(), record.organisationId, record.id) : List.of(),
        record.voidedByName,
        record.voidedAt);
  }

  private static @Nullable RecordDecision decision(ActivityRecord record) {
    return record.decision == null || record.decidedByName == null || record.decidedAt == null
        ? null
        : new RecordDecision(
            record.decision, record.decisionReason, record.decidedByName, record.decidedAt);
  }

  private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, _) -> first));
  }
}
