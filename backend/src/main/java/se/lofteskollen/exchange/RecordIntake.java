package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lofteskollen.access.Actor;
import se.lofteskollen.activity.ActivityRecordService;
import se.lofteskollen.activity.NewActivityRecord;
import se.lofteskollen.activity.RecordFromElsewhere;
import se.lofteskollen.activity.RecordStatus;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.problem.ConstraintErrors;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.SwedishClock;

/** Takes over the records of a document whose agreement is saved. */
@ApplicationScoped
class RecordIntake {
  /** Stands where a person's name stands in a record that was made here. */
  private static final Actor DOCUMENT =
      new Actor("document", "document", "Övertaget ur dokument", Set.of(), Set.of());

  /** Nobody verifies what they recorded themselves; a document says that somebody did. */
  private static final Actor VERIFIED =
      new Actor("document-verified", "document", "Enligt dokumentet", Set.of(), Set.of());

  private final ActivityRecordService records;
  private final PlaceService places;
  private final Validator validator;
  private final Clock clock;

  RecordIntake(
      ActivityRecordService records, PlaceService places, Validator validator, Clock clock) {
    this.records = records;
    this.places = places;
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * Takes over what can be, and finds what is wrong with the rest.
   *
   * @param wordings of the agreement, oldest first
   * @param by who imports it, and so cannot verify what waits
   */
  void takeOver(Parts parts, List<AgreementDocument> wordings, Actor by) {
    AgreementDocument document = wordings.getLast();
    Map<String, UUID> activities = ItemNames.activities(wordings);
    Map<PlaceName, UUID> placeIds =
        places.in(document.content().municipalities()).stream()
            .collect(
                Collectors.toMap(
                    place -> new PlaceName(place.municipalityCode(), place.name()), PlaceView::id));
    Map<String, UUID> parties =
        document.agreement().parties().stream()
            .collect(Collectors.toMap(OrganisationView::slug, OrganisationView::id));
    List<Sound> sound =
        parts.records().stream()
            .filter(part -> parts.findings().noneBelow(part.pointer()))
            .map(part -> new Sound(part, part.value().content(activities, placeIds)))
            .filter(one -> valid(one, parts))
            .toList();
    var broken = records.broken(wordings, sound.stream().map(Sound::content).toList());
    for (int i = 0; i < sound.size(); i++) {
      Sound one = sound.get(i);
      FileRecord record = one.part().value();
      broken.get(i).forEach(error -> parts.findings().add(one.part().pointer(), named(error)));
      if (broken.get(i).isEmpty()) {
        UUID party = Objects.requireNonNull(parties.get(record.organisation()));
        records.register(taken(record, one.content(), party, document.agreement().id(), by));
      }
    }
  }

  /** A record whose names are all known, and what the product makes of it. */
  private record Sound(Part<FileRecord> part, NewActivityRecord content) {}

  private boolean valid(Sound one, Parts parts) {
    var violations = validator.validate(one.content());
    violations.stream()
        .map(ConstraintErrors::ofObject)
        .forEach(error -> parts.findings().add(one.part().pointer(), named(error)));
    return violations.isEmpty();
  }

  private RecordFromElsewhere taken(
      FileRecord record, NewActivityRecord content, UUID organisation, UUID agreement, Actor by) {
    boolean demonstration = Boolean.TRUE.equals(record.demonstration());
    Instant at =
        demonstration
            ? record.performedOn().atTime(LocalTime.NOON).atZone(SwedishClock.ZONE).toInstant()
            : clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new RecordFromElsewhere(
        Ids.next(),
        agreement,
        organisation,
        content,
        record.source(),
        demonstration,
        by.equals(Actor.SYSTEM) ? DOCUMENT : by,
        at,
        record.status() == RecordStatus.VERIFIED ? VERIFIED : null);
  }

  /** By the names that a document has for the same fields. */
  private static FieldError named(FieldError error) {
    String pointer = error.pointer() == null ? "" : error.pointer();
    return FieldError.ofBody(
        pointer
            .replaceFirst("^/placeIds", "/places")
            .replaceFirst("^(/towards/\\d+)/activityId", "$1/activity"),
        error.code(),
        error.detail());
  }
}
