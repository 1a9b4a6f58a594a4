package se.lofteskollen.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.problem.FieldError;

/** What a record must fulfil beyond its form: it has to fit the agreement it counts in. */
final class RecordRules {
  private RecordRules() {}

  static List<FieldError> broken(
      NewActivityRecord record,
      AgreementView agreement,
      List<ActivityView> activities,
      @Nullable PlaceView place,
      LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (!agreement.period().contains(record.performedOn())) {
      errors.add(
          FieldError.ofBody(
              "/performedOn",
              "OUTSIDE_AGREEMENT",
              "must lie within the agreement: from %s%s"
                  .formatted(
                      agreement.period().start(),
                      agreement.period().end() == null ? "" : " to " + agreement.period().end())));
    } else if (record.performedOn().isAfter(today)) {
      errors.add(FieldError.ofBody("/performedOn", "IN_THE_FUTURE", "must not be after today"));
    }
    if (record.placeId() != null && !inside(place, agreement)) {
      errors.add(
          FieldError.ofBody(
              "/placeId", "UNKNOWN_PLACE", "must be a place in the agreement's municipalities"));
    }
    occasion(record, activities, errors);
    return errors;
  }

  private static boolean inside(@Nullable PlaceView place, AgreementView agreement) {
    return place != null && agreement.municipalityCodes().contains(place.municipalityCode());
  }

  private static void occasion(
      NewActivityRecord record, List<ActivityView> activities, List<FieldError> errors) {
    Set<String> keys =
        activities.stream()
            .map(ActivityView::quota)
            .filter(QuotaTerms.Occasions.class::isInstance)
            .flatMap(quota -> ((QuotaTerms.Occasions) quota).occasions().stream())
            .map(NamedOccasion::key)
            .collect(Collectors.toSet());
    String key = record.occasionKey();
    if (key == null && !keys.isEmpty()) {
      errors.add(
          FieldError.ofBody(
              "/occasionKey", "OCCASION_MISSING", "must name one of the activity's occasions"));
    }
    if (key != null && !keys.contains(key)) {
      errors.add(
          FieldError.ofBody(
              "/occasionKey",
              "UNKNOWN_OCCASION",
              keys.isEmpty()
                  ? "must be left out: no activity here has named occasions"
                  : "must name one of the activity's occasions"));
    }
  }
}
