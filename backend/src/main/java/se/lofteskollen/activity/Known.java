package se.lofteskollen.activity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementView;

/**
 * Those of the things that records refer to which exist, looked up together.
 *
 * @param organisations by slug
 */
record Known(
    Map<UUID, AgreementView> agreements,
    Map<UUID, ActivityView> activities,
    Map<UUID, PlaceView> places,
    Map<String, OrganisationView> organisations) {

  /** The agreement that all of the record's activities belong to, if they do. */
  Optional<AgreementView> agreementOf(NewActivityRecord record) {
    var found =
        record.towards().stream()
            .map(towards -> Optional.ofNullable(activities.get(towards.activityId())))
            .map(activity -> activity.map(ActivityView::agreementId))
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst().map(agreements::get) : Optional.empty();
  }

  /** Whether it knows every activity that the record counts towards. */
  boolean names(NewActivityRecord record) {
    return record.towards().stream().allMatch(t -> activities.containsKey(t.activityId()));
  }

  ActivityView activity(UUID id) {
    return Objects.requireNonNull(activities.get(id));
  }

  QuotaDemands demands(Towards towards) {
    return QuotaDemands.of(activity(towards.activityId()).quota());
  }
}
