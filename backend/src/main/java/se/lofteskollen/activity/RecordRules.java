package se.lofteskollen.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.QuotaDemands.Demand;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.problem.FieldError;

/** What a record must fulfil beyond its form: it has to fit the agreement it counts in. */
final class RecordRules {
  static final String OTHER_MUNICIPALITY = "OTHER_MUNICIPALITY";

  private final NewActivityRecord record;
  private final AgreementView agreement;
  private final Known known;
  private final List<FieldError> errors = new ArrayList<>();

  private RecordRules(NewActivityRecord record, AgreementView agreement, Known known) {
    this.record = record;
    this.agreement = agreement;
    this.known = known;
  }

  /** What is wrong with a record that is made here. */
  static List<FieldError> broken(
      NewActivityRecord record, AgreementView agreement, Known known, LocalDate today) {
    var rules = new RecordRules(record, agreement, known);
    rules.all(today);
    rules.figuresMissing();
    return List.copyOf(rules.errors);
  }

  /** What is wrong with one made elsewhere: its source may say less than is asked for here. */
  static List<FieldError> brokenElsewhere(
      NewActivityRecord record, AgreementView agreement, Known known, LocalDate today) {
    var rules = new RecordRules(record, agreement, known);
    rules.all(today);
    return List.copyOf(rules.errors);
  }

  private void all(LocalDate today) {
    days(today);
    times();
    items();
    figures();
    need();
    places();
    organisations();
  }

  private void days(LocalDate today) {
    day("/performedOn", record.performedOn(), today);
    LocalDate until = record.performedUntil();
    if (until != null && until.isBefore(record.performedOn())) {
      add("/performedUntil", "BEFORE_START", "must not be before performedOn");
    } else if (until != null) {
      day("/performedUntil", until, today);
    }
  }

  private void day(String pointer, LocalDate day, LocalDate today) {
    var period = agreement.period();
    if (!period.contains(day)) {
      add(
          pointer,
          "OUTSIDE_AGREEMENT",
          "must lie within the agreement: from %s%s"
              .formatted(period.start(), period.end() == null ? "" : " to " + period.end()));
    } else if (day.isAfter(today)) {
      add(pointer, "IN_THE_FUTURE", "must not be after today");
    }
  }

  private void times() {
    var read = EventTimes.of(record);
    errors.addAll(read.errors());
    Integer stated = record.durationMinutes();
    read.times()
        .flatMap(EventTimes::minutes)
        .filter(minutes -> stated != null && !minutes.equals(stated))
        .ifPresent(
            minutes ->
                add(
                    "/durationMinutes",
                    "DURATION_DIFFERS",
                    "must be left out, or be the %d minutes between the times".formatted(minutes)));
  }

  private void items() {
    for (int i = 0; i < record.towards().size(); i++) {
      Towards towards = record.towards().get(i);
      Set<String> keys = known.demands(towards).items().keySet();
      String item = towards.item();
      String pointer = "/towards/%d/item".formatted(i);
      if (item == null && !keys.isEmpty() && record.noNeedReason() == null) {
        add(pointer, "ITEM_MISSING", "must name one of the activity's occasions or units");
      }
      if (item != null && !keys.contains(item)) {
        add(
            pointer,
            "UNKNOWN_ITEM",
            keys.isEmpty()
                ? "must be left out: the activity names no occasions or units"
                : "must name one of the activity's occasions or units");
      }
    }
  }

  private void figures() {
    Integer part = record.subCount();
    if (part != null && !demanded(Demand.PART) && !demanded(Demand.TIME)) {
      add("/subCount", "NOT_EXPECTED", "must be left out: no quota here is about a part");
    } else if (part != null && part > record.count()) {
      add("/subCount", "ABOVE_COUNT", "must not be above count");
    }
    if (record.responseMinutes() != null && !demanded(Demand.TIME)) {
      add("/responseMinutes", "NOT_EXPECTED", "must be left out: no quota here is about a time");
    }
  }

  /** Whatever the quota is reckoned in has to be said where something was done. */
  private void figuresMissing() {
    if (record.count() == 0) {
      return;
    }
    Integer part = record.subCount();
    if (part == null && demanded(Demand.PART)) {
      add("/subCount", "SUB_COUNT_MISSING", "must say how many of the count are of the part");
    }
    if (part == null && record.responseMinutes() == null && demanded(Demand.TIME)) {
      add("/responseMinutes", "TIME_MISSING", "must be given, or subCount for how many in time");
    }
    if (record.hours() == null && demanded(Demand.HOURS)) {
      add("/hours", "HOURS_MISSING", "must be given: the quota is in hours");
    }
    if (demanded(Demand.PROOF) && record.evidence().isEmpty() && record.publicNote() == null) {
      add("/evidence", "EVIDENCE_MISSING", "must hold a link, or publicNote say what shows it");
    }
  }

  private void need() {
    if (record.noNeedReason() == null) {
      return;
    }
    if (record.count() != 0) {
      add("/noNeedReason", "COUNT_NOT_ZERO", "must be left out where something was done");
    }
    if (!record.towards().stream().allMatch(t -> demands(t, Demand.MAY_HAVE_NO_NEED))) {
      add(
          "/noNeedReason",
          "NOT_CONDITIONAL",
          "must be left out: an activity here is promised whether or not a need arises");
    }
  }

  private void places() {
    var found = record.placeIds().stream().map(known.places()::get).toList();
    boolean allInside = found.stream().allMatch(this::inside);
    if (found.contains(null)) {
      add("/placeIds", "UNKNOWN_PLACE", "must be registered places");
    } else if (!allInside) {
      add("/placeIds", OTHER_MUNICIPALITY, "must be places in the agreement's municipalities");
    }
    int number = record.placeIds().size();
    boolean noneIsFine = record.noNeedReason() != null;
    if (demanded(Demand.PLACES) && number == 0 && !noneIsFine) {
      add(
          "/placeIds",
          "PLACES_MISSING",
          "must be given: each place is judged by itself, or the places are counted");
    } else if (allInside && !record.towards().stream().allMatch(this::atPromisedPlaces)) {
      add("/placeIds", "PLACE_NOT_PROMISED", "must be one of the places that the activity names");
    }
  }

  /** Where each place is judged by itself, a visit elsewhere would count nowhere. */
  private boolean atPromisedPlaces(Towards towards) {
    Set<UUID> promised =
        known.activity(towards.activityId()).places().stream()
            .map(PlaceView::id)
            .collect(Collectors.toSet());
    return !demands(towards, Demand.PLACES)
        || promised.isEmpty()
        || promised.containsAll(record.placeIds());
  }

  private boolean inside(@Nullable PlaceView place) {
    return place != null && agreement.municipalityCodes().contains(place.municipalityCode());
  }

  private void organisations() {
    if (!known.organisations().keySet().containsAll(record.organisationsTakingPart())) {
      add(
          "/organisationsTakingPart",
          "UNKNOWN_ORGANISATION",
          "must be slugs of registered organisations");
    }
  }

  private boolean demanded(Demand demand) {
    return record.towards().stream().anyMatch(towards -> demands(towards, demand));
  }

  private boolean demands(Towards towards, Demand demand) {
    return known.demands(towards).demands().contains(demand);
  }

  private void add(String pointer, String code, String detail) {
    errors.add(FieldError.ofBody(pointer, code, detail));
  }
}
