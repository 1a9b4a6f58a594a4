package se.lofteskollen.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What is measured, and who keeps it. */
@ApplicationScoped
public class IndicatorService {
  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final DisclosureService guard;
  private final OrganisationService organisations;
  private final MunicipalityService municipalities;
  private final AgreementService agreements;
  private final IdLock lock;
  private final AuditTrail audit;
  private final Clock clock;

  IndicatorService(
      IndicatorRepository indicators,
      MeasurementRepository measurements,
      DisclosureService guard,
      OrganisationService organisations,
      MunicipalityService municipalities,
      AgreementService agreements,
      IdLock lock,
      AuditTrail audit,
      Clock clock) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.guard = guard;
    this.organisations = organisations;
    this.municipalities = municipalities;
    this.agreements = agreements;
    this.lock = lock;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One indicator with its version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such indicator
   */
  @Transactional
  public Stored<IndicatorView> read(String slug) {
    return indicators
        .withSlug(slug)
        .map(indicator -> stored(indicator, false))
        .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no indicator with this slug."));
  }

  /**
   * Creates or replaces an indicator. The same again changes nothing. Once something has been
   * measured, or an agreement signed that sets a target for it, what its values mean stays.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates nothing at
   *     the keeper, 412 or 428 when it is not the version that was read, 422 when a rule is broken
   */
  @Transactional
  public Stored<IndicatorView> put(
      String slug, IndicatorContent content, IfMatch version, Actor actor) {
    audit.acting(actor);
    guard.hold();
    lock.hold("indicator:" + slug);
    Indicator indicator = indicators.withSlug(slug).orElse(null);
    String keeper = indicator == null ? content.organisation() : indicator.organisation;
    if (!Permissions.mayKeepIndicator(actor, keeper)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of the organisation that keeps the indicator says what it measures.");
    }
    var broken = broken(content, indicator);
    if (!broken.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The indicator does not fit what is there.", broken);
    }
    if (indicator == null) {
      version.checkNothingThere();
      indicator = new Indicator(slug, content);
      indicators.persistAndFlush(indicator);
      return stored(indicator, true);
    }
    if (version.isSent() || !indicator.content().equals(content)) {
      version.check(indicator.version);
      Integer before = indicator.withholdBelow;
      indicator.replace(content);
      indicators.flush();
      if (!Objects.equals(before, content.withholdBelow())) {
        guard.decideAnew(indicator);
      }
    }
    return stored(indicator, false);
  }

  /**
   * Takes over an indicator with its measurements. Of one that is there nothing changes, but
   * measurements that are new are added, and the municipalities of its area where they were not
   * known.
   *
   * @return what is wrong with it, with pointers into it; nothing is added then
   */
  @Transactional
  public List<FieldError> takeOver(NewIndicator taken, Actor actor) {
    guard.hold();
    lock.hold("indicator:" + taken.slug());
    Indicator existing = indicators.withSlug(taken.slug()).orElse(null);
    var errors = new ArrayList<>(broken(taken.content(), null));
    if (existing != null) {
      IndicatorRules.contradictions(existing.content(), taken.content()).stream()
          .map(FieldError::otherFacts)
          .forEach(errors::add);
    }
    var known = existing == null ? List.<Measurement>of() : measurements.of(existing.id);
    Set<ClosedPeriod> withheld = existing == null ? Set.of() : withheldFrom(actor, existing);
    var added = new ArrayList<NewMeasurement>();
    for (int i = 0; i < taken.measurements().size(); i++) {
      NewMeasurement measurement = taken.measurements().get(i);
      if (withheld.contains(measurement.period())) {
        errors.add(
            FieldError.ofBody(
                "/measurements/" + i,
                "WITHHELD",
                "must be left out: the number of this period is not public, and its keeper has it"));
      } else if (known.stream().noneMatch(one -> one.isMeantBy(measurement))) {
        errors.addAll(broken(measurement, "/measurements/" + i, taken.kind(), known, added));
        added.add(measurement);
      }
    }
    boolean something = existing == null || !added.isEmpty() || isAreaTold(existing, taken);
    if (something
        && !Permissions.mayTakeOver(actor)
        && !Permissions.mayKeepIndicator(actor, taken.organisation())) {
      errors.add(
          FieldError.ofBody(
              "", "NOT_PERMITTED", "must be registered by the organisation that keeps it first"));
    }
    if (errors.isEmpty() && something) {
      add(existing, taken, added);
    }
    return errors;
  }

  /** Of these periods whoever is not the keeper is answered the same, whatever they guess. */
  private Set<ClosedPeriod> withheldFrom(Actor actor, Indicator indicator) {
    if (indicator.withholdBelow == null
        || Permissions.mayTakeOver(actor)
        || Permissions.mayMeasure(actor, indicator.organisation)) {
      return Set.of();
    }
    Set<UUID> shown = guard.shown(List.of(indicator));
    return measurements.of(indicator.id).stream()
        .filter(one -> !shown.contains(one.id))
        .map(Measurement::period)
        .collect(Collectors.toSet());
  }

  private static boolean isAreaTold(Indicator existing, NewIndicator taken) {
    return existing.area.codes().isEmpty() && !taken.area().codes().isEmpty();
  }

  private List<FieldError> broken(
      NewMeasurement measurement,
      String pointer,
      IndicatorKind kind,
      List<Measurement> known,
      List<NewMeasurement> added) {
    boolean twice =
        known.stream().anyMatch(one -> one.competesWith(measurement))
            || added.stream().anyMatch(one -> one.competesWith(measurement));
    if (twice) {
      return List.of(FieldError.otherFacts(pointer));
    }
    return MeasurementRules.broken(measurement, kind, LocalDate.now(clock)).stream()
        .map(e -> FieldError.ofBody(pointer + e.pointer(), e.code(), e.detail()))
        .toList();
  }

  private void add(@Nullable Indicator existing, NewIndicator taken, List<NewMeasurement> added) {
    Indicator indicator = existing;
    if (indicator == null) {
      indicator = new Indicator(taken.slug(), taken.content());
      indicators.persistAndFlush(indicator);
    } else if (isAreaTold(indicator, taken)) {
      indicator.area = taken.area();
    }
    for (NewMeasurement measurement : added) {
      measurements.persist(new Measurement(Ids.next(), indicator.id, measurement));
    }
    guard.decide(indicator);
  }

  private List<FieldError> broken(IndicatorContent content, @Nullable Indicator existing) {
    var errors = new ArrayList<FieldError>();
    if (organisations.withSlugs(Set.of(content.organisation())).isEmpty()) {
      errors.add(
          FieldError.ofBody(
              "/organisation", "UNKNOWN_ORGANISATION", "must be the slug of an organisation"));
    }
    Set<String> codes = content.area().codes();
    if (municipalities.all(codes).size() < codes.size()) {
      errors.add(
          FieldError.ofBody(
              content.area().municipalityCode() == null
                  ? "/area/municipalities"
                  : "/area/municipalityCode",
              "UNKNOWN_MUNICIPALITY",
              "must be the code of a municipality"));
    }
    errors.addAll(IndicatorRules.broken(content));
    if (existing != null && isReliedOn(existing)) {
      IndicatorRules.fixed(existing.content(), content).stream()
          .map(
              pointer ->
                  FieldError.ofBody(
                      pointer, "FIXED", "must stay: it has been measured or agreed on so"))
          .forEach(errors::add);
    }
    return errors;
  }

  private boolean isReliedOn(Indicator indicator) {
    return measurements.count("indicatorId", indicator.id) > 0
        || agreements.isSignedOn(indicator.slug);
  }

  private static Stored<IndicatorView> stored(Indicator indicator, boolean created) {
    return new Stored<>(IndicatorView.from(indicator), indicator.version, created);
  }
}
