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
import se.lofteskollen.activity.ActivityRecordView.Named;
import se.lofteskollen.activity.ActivityRecordView.RecordDecision;
import se.lofteskollen.activity.ActivityRecordView.RecordedTowards;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementView;

/** Turns records into what a certain reader may see of them. */
@ApplicationScoped
class RecordViews {
  private final RecordLookup lookup;
  private final OrganisationService organisations;

  RecordViews(RecordLookup lookup, OrganisationService organisations) {
    this.lookup = lookup;
    this.organisations = organisations;
  }

  ActivityRecordView of(ActivityRecord record, Optional<Actor> reader) {
    return of(List.of(record), reader).getFirst();
  }

  List<ActivityRecordView> of(List<ActivityRecord> records, Optional<Actor> reader) {
    Known known = lookup.about(records.stream().map(ActivityRecord::content).toList());
    Map<UUID, OrganisationView> organisationsById =
        byId(
            organisations.withIds(records.stream().map(r -> r.organisationId).toList()),
            OrganisationView::id);
    var views = new ArrayList<ActivityRecordView>();
    for (ActivityRecord record : records) {
      AgreementView agreement = Objects.requireNonNull(known.agreements().get(record.agreementId));
      views.add(
          new ActivityRecordView(
              record.id,
              new Named(agreement.id(), agreement.slug(), agreement.title()),
              towards(record, agreement, known),
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
              List.copyOf(record.evidence),
              record.publicNote,
              record.source,
              record.demonstration,
              record.status,
              record.voidReason,
              reader.map(actor -> internal(record, agreement, actor)).orElse(null),
              record.version));
    }
    return List.copyOf(views);
  }

  /** An activity that an amendment has taken away keeps its name where it was recorded. */
  private List<RecordedTowards> towards(
      ActivityRecord record, AgreementView agreement, Known known) {
    boolean allStand =
        record.towards.stream().allMatch(t -> known.activities().containsKey(t.activityId()));
    Map<UUID, ActivityView> activities =
        allStand ? known.activities() : lookup.activitiesEver(agreement);
    return record.towards.stream()
        .flatMap(
            towards ->
                Stream.ofNullable(activities.get(towards.activityId()))
                    .map(activity -> towards(towards, activity)))
        .sorted(Comparator.comparing(RecordedTowards::activityId))
        .toList();
  }

  private static RecordedTowards towards(Towards towards, ActivityView activity) {
    String item = towards.item();
    return new RecordedTowards(
        towards.activityId(),
        activity.title(),
        item,
        item == null ? null : QuotaDemands.of(activity.quota()).items().get(item));
  }

  private static List<PlaceView> places(ActivityRecord record, Known known) {
    return record.placeIds.stream()
        .map(known.places()::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(PlaceView::name))
        .toList();
  }

  private static List<OrganisationView> organisations(ActivityRecord record, Known known) {
    return record.organisationsTakingPart.stream()
        .map(known.organisations()::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(OrganisationView::slug))
        .toList();
  }

  private static @Nullable Internal internal(
      ActivityRecord record, AgreementView agreement, Actor actor) {
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
