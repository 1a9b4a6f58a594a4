package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;

/** Looks up what records refer to: once for all of them, however many they are. */
@ApplicationScoped
class RecordLookup {
  private final AgreementService agreements;
  private final OrganisationService organisations;
  private final PlaceService places;

  RecordLookup(
      AgreementService agreements, OrganisationService organisations, PlaceService places) {
    this.agreements = agreements;
    this.organisations = organisations;
    this.places = places;
  }

  Known about(Collection<NewActivityRecord> records) {
    return about(records, agreements.withActivities(activityIds(records)));
  }

  /** The same, of agreements that nobody ends before the transaction does. */
  Known held(Collection<NewActivityRecord> records) {
    return about(records, agreements.holdWithActivities(activityIds(records)));
  }

  private Known about(Collection<NewActivityRecord> records, List<AgreementDocument> documents) {
    Set<UUID> placeIds = all(records, record -> record.placeIds().stream());
    Set<String> slugs = all(records, record -> record.organisationsTakingPart().stream());
    return new Known(
        by(AgreementView::id, documents.stream().map(AgreementDocument::agreement)),
        by(ActivityView::id, documents.stream().flatMap(RecordLookup::activities)),
        by(PlaceView::id, places.withIds(placeIds).stream()),
        by(OrganisationView::slug, organisations.withSlugs(slugs).stream()));
  }

  private static Set<UUID> activityIds(Collection<NewActivityRecord> records) {
    return all(records, record -> record.towards().stream().map(Towards::activityId));
  }

  /** What the records refer to, where the agreement says what one of its wordings said. */
  Known asWorded(AgreementDocument wording, Known known) {
    AgreementView agreement = wording.agreement();
    return new Known(
        Map.of(agreement.id(), agreement),
        by(ActivityView::id, activities(wording)),
        known.places(),
        known.organisations());
  }

  private static Stream<ActivityView> activities(AgreementDocument document) {
    return document.pledges().stream().flatMap(pledge -> pledge.activities().stream());
  }

  private static <T> Set<T> all(
      Collection<NewActivityRecord> records, Function<NewActivityRecord, Stream<T>> of) {
    return records.stream().flatMap(of).collect(Collectors.toSet());
  }

  /** In the order in which they were found: that of the agreement, for its activities. */
  private static <K, V> Map<K, V> by(Function<V, K> key, Stream<V> found) {
    var byKey = new LinkedHashMap<K, V>();
    found.forEach(one -> byKey.put(key.apply(one), one));
    return byKey;
  }
}
