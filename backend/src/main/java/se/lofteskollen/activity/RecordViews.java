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
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.activity.ActivityRecordView.Internal;
import se.lofteskollen.activity.ActivityRecordView.Named;
import se.lofteskollen.activity.ActivityRecordView.NamedActivity;
import se.lofteskollen.activity.ActivityRecordView.RecordDecision;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;

/** Turns records into what a certain reader may see of them. */
@ApplicationScoped
class RecordViews {
  private final AgreementService agreements;
  private final OrganisationService organisations;
  private final PlaceService places;

  RecordViews(AgreementService agreements, OrganisationService organisations, PlaceService places) {
    this.agreements = agreements;
    this.organisations = organisations;
    this.places = places;
  }

  ActivityRecordView of(ActivityRecord record, Optional<Actor> reader) {
    return of(List.of(record), reader).getFirst();
  }

  List<ActivityRecordView> of(List<ActivityRecord> records, Optional<Actor> reader) {
    var activityIds = records.stream().flatMap(r -> r.activityIds.stream()).toList();
    var placeIds = records.stream().map(r -> r.placeId).filter(Objects::nonNull).toList();
    Map<UUID, AgreementView> agreementsById =
        byId(
            agreements.withIds(records.stream().map(r -> r.agreementId).toList()),
            AgreementView::id);
    Map<UUID, ActivityView> activities = byId(agreements.activities(activityIds), ActivityView::id);
    Map<UUID, PlaceView> placesById = byId(places.withIds(placeIds), PlaceView::id);
    Map<UUID, OrganisationView> organisationsById =
        byId(
            organisations.withIds(records.stream().map(r -> r.organisationId).toList()),
            OrganisationView::id);
    var views = new ArrayList<ActivityRecordView>();
    for (ActivityRecord record : records) {
      AgreementView agreement = Objects.requireNonNull(agreementsById.get(record.agreementId));
      views.add(
          new ActivityRecordView(
              record.id,
              new Named(agreement.id(), agreement.slug(), agreement.title()),
              named(record, activities),
              Objects.requireNonNull(organisationsById.get(record.organisationId)),
              record.performedOn,
              record.count,
              record.countQualifier,
              record.occasionKey,
              record.placeId == null ? null : placesById.get(record.placeId),
              record.participants,
              record.durationMinutes,
              record.publicNote,
              record.demonstration,
              record.status,
              reader.map(actor -> internal(record, agreement, actor)).orElse(null),
              record.version));
    }
    return List.copyOf(views);
  }

  private static List<NamedActivity> named(
      ActivityRecord record, Map<UUID, ActivityView> activities) {
    return record.activityIds.stream()
        .map(activities::get)
        .filter(Objects::nonNull)
        .map(activity -> new NamedActivity(activity.id(), activity.title()))
        .sorted(Comparator.comparing(NamedActivity::id))
        .toList();
  }

  private static @Nullable Internal internal(
      ActivityRecord record, AgreementView agreement, Actor actor) {
    Set<String> parties = agreement.partySlugs();
    if (!Permissions.mayReadInternal(actor, parties, record.recordedBy)) {
      return null;
    }
    boolean mayVerify = record.waits() && Permissions.mayVerify(actor, parties, record.recordedBy);
    boolean mayCorrect =
        !record.settled() && Permissions.mayCorrect(actor, parties, record.recordedBy);
    return new Internal(
        record.internalNote,
        record.recordedByName,
        record.recordedAt,
        decision(record),
        mayVerify,
        mayCorrect);
  }

  private static @Nullable RecordDecision decision(ActivityRecord record) {
    return record.decidedByName == null || record.decidedAt == null
        ? null
        : new RecordDecision(
            record.settled() ? Decision.VERIFIED : Decision.RETURNED,
            record.decisionReason,
            record.decidedByName,
            record.decidedAt);
  }

  private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, _) -> first));
  }
}
