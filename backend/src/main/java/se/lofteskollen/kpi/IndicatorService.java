package se.lofteskollen.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** What is measured, and who keeps it. */
@ApplicationScoped
public class IndicatorService {
  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final OrganisationService organisations;
  private final MunicipalityService municipalities;
  private final AgreementService agreements;
  private final IdLock lock;
  private final AuditTrail audit;

  IndicatorService(
      IndicatorRepository indicators,
      MeasurementRepository measurements,
      OrganisationService organisations,
      MunicipalityService municipalities,
      AgreementService agreements,
      IdLock lock,
      AuditTrail audit) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.organisations = organisations;
    this.municipalities = municipalities;
    this.agreements = agreements;
    this.lock = lock;
    this.audit = audit;
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
      indicator.replace(content);
      indicators.flush();
    }
    return stored(indicator, false);
  }

  private List<FieldError> broken(IndicatorContent content, @Nullable Indicator existing) {
    var errors = new ArrayList<FieldError>();
    if (organisations.withSlugs(Set.of(content.organisation())).isEmpty()) {
      errors.add(
          FieldError.ofBody(
              "/organisation", "UNKNOWN_ORGANISATION", "must be the slug of an organisation"));
    }
    String municipality = content.area().municipalityCode();
    if (municipality != null && municipalities.all(Set.of(municipality)).isEmpty()) {
      errors.add(
          FieldError.ofBody(
              "/area/municipalityCode",
              "UNKNOWN_MUNICIPALITY",
              "must be the code of a municipality"));
    }
    if (existing != null && isReliedOn(existing)) {
      IndicatorRules.differencesOfMeaning(existing.content(), content).stream()
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
