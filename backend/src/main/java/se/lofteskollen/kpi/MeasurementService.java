package se.lofteskollen.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** What was measured: added, and never changed. */
@ApplicationScoped
public class MeasurementService {
  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final DisclosureService guard;
  private final IdLock lock;
  private final AuditTrail audit;
  private final Clock clock;

  MeasurementService(
      IndicatorRepository indicators,
      MeasurementRepository measurements,
      DisclosureService guard,
      IdLock lock,
      AuditTrail audit,
      Clock clock) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.guard = guard;
    this.lock = lock;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One measurement.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such measurement
   */
  @Transactional
  public Stored<MeasurementView> read(UUID id) {
    return measurements
        .findByIdOptional(id)
        .map(this::shown)
        .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no measurement with this id."));
  }

  /**
   * Adds a measurement under an id that the caller chose. The same again is no error and changes
   * nothing, so that a retry after a lost answer is harmless.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor does not measure for the
   *     keeper, 409 when the id has another content, 422 when a rule is broken
   */
  @Transactional
  public Stored<MeasurementView> put(UUID id, MeasurementContent content, Actor actor) {
    audit.acting(actor);
    guard.hold();
    // the meaning of the values does not change while one is added
    lock.hold("indicator:" + content.indicator());
    Indicator indicator = indicators.withSlug(content.indicator()).orElseThrow(this::unknown);
    if (!Permissions.mayMeasure(actor, indicator.organisation)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only the organisation that keeps the indicator enters its measurements.");
    }
    var measurement = content.measurement();
    lock.hold("measurement:" + id);
    Measurement existing = measurements.findById(id);
    if (existing != null) {
      if (!existing.indicatorId.equals(indicator.id) || !existing.says(measurement)) {
        throw ProblemType.ALREADY_EXISTS.problem(
            "A measurement with this id exists and says something else. What was measured stays:"
                + " choose a new id.");
      }
      return stored(existing, false);
    }
    var broken =
        new ArrayList<>(MeasurementRules.broken(measurement, indicator.kind, LocalDate.now(clock)));
    var before = measurements.of(indicator.id, measurement.period());
    broken.addAll(MeasurementRules.brokenAsVintage(measurement, before));
    if (!broken.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The measurement does not fit the indicator.", broken);
    }
    var added = new Measurement(id, indicator.id, measurement);
    measurements.persistAndFlush(added);
    guard.decide(indicator);
    return stored(added, true);
  }

  private Stored<MeasurementView> shown(Measurement measurement) {
    Indicator indicator = indicators.findById(measurement.indicatorId);
    var all = Vintages.knownOn(LocalDate.MAX, measurements.of(measurement.indicatorId));
    return PublicValues.of(IndicatorView.from(indicator), all, guard.shown(List.of(indicator)))
        .stream()
        .filter(view -> view.id().equals(measurement.id))
        .map(view -> new Stored<>(view, 0, false))
        .findFirst()
        .orElseThrow();
  }

  private RuntimeException unknown() {
    return ProblemType.RULE_BROKEN.problem(
        "A measurement belongs to an indicator that exists.",
        FieldError.ofBody("/indicator", "UNKNOWN_INDICATOR", "must be the slug of an indicator"));
  }

  private Stored<MeasurementView> stored(Measurement measurement, boolean created) {
    var ofPeriod = measurements.of(measurement.indicatorId, measurement.period());
    return Vintages.knownOn(LocalDate.MAX, ofPeriod).stream()
        .filter(view -> view.id().equals(measurement.id))
        .map(view -> new Stored<>(view, 0, created))
        .findFirst()
        .orElseThrow();
  }
}
