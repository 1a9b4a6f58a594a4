package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.activity.ActivityRecordService;
import se.lofteskollen.activity.NewActivityRecord;
import se.lofteskollen.activity.RecordFromElsewhere;
import se.lofteskollen.activity.Towards;
import se.lofteskollen.exchange.PromiseFile.DemonstrationRecord;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.kpi.KpiService;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.DraftService;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.problem.ConstraintErrors;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.SwedishClock;

/** Takes a promise file in, whole or not at all. */
@ApplicationScoped
public class PromiseImport {
  private static final Actor RECORDER = demonstration("recorder");
  private static final Actor VERIFIER = demonstration("verifier");

  private final MunicipalityService municipalities;
  private final OrganisationService organisations;
  private final PlaceService places;
  private final AgreementService agreements;
  private final DraftService drafts;
  private final KpiService kpis;
  private final ActivityRecordService records;
  private final AuditTrail audit;
  private final Validator validator;

  PromiseImport(
      MunicipalityService municipalities,
      OrganisationService organisations,
      PlaceService places,
      AgreementService agreements,
      DraftService drafts,
      KpiService kpis,
      ActivityRecordService records,
      AuditTrail audit,
      Validator validator) {
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.places = places;
    this.agreements = agreements;
    this.drafts = drafts;
    this.kpis = kpis;
    this.records = records;
    this.audit = audit;
    this.validator = validator;
  }

  /**
   * Imports a file unless its agreement is already there.
   *
   * @return whether anything was imported
   * @throws BrokenPromiseFileException when something is wrong with it; nothing is changed then
   */
  @Transactional
  public boolean load(Path path) throws IOException {
    YamlFile source = YamlFile.read(path);
    PromiseFile file = source.as(PromiseFile.class);
    check(source, file);
    if (agreements.exists(file.agreement().slug())) {
      return false;
    }
    audit.acting(Actor.SYSTEM);
    file.organisations().forEach(organisations::register);
    file.places().forEach(place -> places.register(place.municipality(), place.name()));
    file.indicators().forEach(kpis::register);
    AgreementDocument document = drafts.takeOver(Ids.next(), file.agreement());
    records(file, document);
    return true;
  }

  private void check(YamlFile source, PromiseFile file) {
    var violations =
        validator.validate(file).stream()
            .map(ConstraintErrors::ofObject)
            .sorted(Comparator.comparing(FieldError::toString))
            .map(
                error ->
                    source.finding(error.pointer() == null ? "" : error.pointer(), error.detail()))
            .toList();
    if (!violations.isEmpty()) {
      throw source.broken(violations);
    }
    Set<String> codes =
        municipalities.all(codesIn(file)).stream()
            .map(MunicipalityView::code)
            .collect(Collectors.toSet());
    var findings = new PromiseFileCheck(source, file, codes).findings();
    if (!findings.isEmpty()) {
      throw source.broken(findings);
    }
  }

  private static Set<String> codesIn(PromiseFile file) {
    var codes =
        file.organisations().stream()
            .flatMap(organisation -> organisation.municipalities().stream())
            .collect(Collectors.toSet());
    codes.addAll(file.agreement().municipalities());
    return codes;
  }

  private void records(PromiseFile file, AgreementDocument document) {
    Map<String, UUID> activities =
        document.pledges().stream()
            .flatMap(pledge -> pledge.activities().stream())
            .collect(Collectors.toMap(ActivityView::key, ActivityView::id));
    Map<String, UUID> parties =
        organisations.withSlugs(Set.copyOf(file.agreement().parties())).stream()
            .collect(Collectors.toMap(OrganisationView::slug, OrganisationView::id));
    Map<String, UUID> placeIds =
        places.in(file.agreement().municipalities()).stream()
            .collect(Collectors.toMap(PlaceView::name, PlaceView::id, (first, _) -> first));
    for (DemonstrationRecord record : file.records()) {
      UUID activity = activities.get(record.activity());
      UUID party = parties.get(record.organisation());
      if (activity == null || party == null) {
        throw new IllegalStateException("The file was checked before.");
      }
      records.register(
          new RecordFromElsewhere(
              Ids.next(),
              document.agreement().id(),
              party,
              content(record, activity, placeIds),
              null,
              true,
              RECORDER,
              record.performedOn().atTime(LocalTime.NOON).atZone(SwedishClock.ZONE).toInstant(),
              record.verified() ? VERIFIER : null));
    }
  }

  private static NewActivityRecord content(
      DemonstrationRecord record, UUID activity, Map<String, UUID> placeIds) {
    @Nullable String place = record.place();
    @Nullable UUID placeId = place == null ? null : placeIds.get(place);
    return new NewActivityRecord(
        List.of(new Towards(activity, record.occasion())),
        record.performedOn(),
        null,
        record.count(),
        null,
        null,
        null,
        null,
        null,
        placeId == null ? null : Set.of(placeId),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Actor demonstration(String role) {
    return new Actor("demonstration-" + role, "demonstration", "Demonstration", Set.of(), Set.of());
  }
}
