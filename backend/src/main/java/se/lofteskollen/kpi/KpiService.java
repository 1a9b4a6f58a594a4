package se.lofteskollen.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.pledge.AgreedTarget;
import se.lofteskollen.pledge.KnownIndicators;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiTargetTerms;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Indicators, their measurements, and the targets that agreements set for them. */
@ApplicationScoped
public class KpiService implements KnownIndicators {
  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final DisclosureService guard;

  KpiService(
      IndicatorRepository indicators, MeasurementRepository measurements, DisclosureService guard) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.guard = guard;
  }

  @Transactional
  public Slice<IndicatorView> indicators(PageRequest page) {
    return Slice.of(indicators.bySlug(), page).map(IndicatorView::from);
  }

  /**
   * An indicator's measurements, oldest first; small numbers for those who keep it only.
   *
   * @param indicator its slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such indicator
   */
  @Transactional
  public Slice<MeasurementView> measurements(
      String indicator, PageRequest page, Supplier<Optional<Actor>> reader) {
    Indicator found =
        indicators
            .withSlug(indicator)
            .orElseThrow(
                () -> ProblemType.NOT_FOUND.problem("There is no indicator with this slug."));
    var all = Vintages.knownOn(LocalDate.MAX, measurements.of(found.id));
    // Who asks matters for a sensitive indicator only; other reads pay for no token.
    boolean seesAll =
        found.withholdBelow == null
            || reader.get().filter(a -> Permissions.mayMeasure(a, found.organisation)).isPresent();
    return Slice.of(
        seesAll
            ? all
            : PublicValues.of(IndicatorView.from(found), all, guard.shown(List.of(found))),
        page);
  }

  /** An agreement's targets with the values that are known, in the order of the text. */
  @Transactional
  public List<KpiTargetView> targets(List<AgreedTarget> targets) {
    return targets(targets, LocalDate.MAX);
  }

  /**
   * The same as known on a day: with the values that had been published, or where the day of
   * publication is not stated, whose period was over.
   */
  @Transactional
  public List<KpiTargetView> targets(List<AgreedTarget> targets, LocalDate latest) {
    Map<String, IndicatorSeries> series =
        series(
            targets.stream().flatMap(target -> named(target.terms())).toList(),
            latest,
            indicator -> false);
    return targets.stream().map(target -> view(target, series)).toList();
  }

  @Override
  @Transactional
  public Set<String> knownIndicators(Collection<String> slugs) {
    return indicators.withSlugs(slugs).stream()
        .map(indicator -> indicator.slug)
        .collect(Collectors.toSet());
  }

  @Override
  @Transactional
  public boolean mayBeStated(String indicator, Baseline baseline) {
    return indicators
        .withSlug(indicator)
        .map(found -> guard.mayBeStated(found, baseline))
        .orElse(true);
  }

  @Override
  @Transactional
  public List<FieldError> misfits(String indicator, Baseline baseline) {
    return indicators
        .withSlug(indicator)
        .map(found -> BaselineRules.broken(baseline, found.kind))
        .orElse(List.of());
  }

  /**
   * Those of the slugs that are known, in that order, as they could be taken over again.
   *
   * @param reader sees the numbers that are not public of what their own organisation keeps; else
   *     these measurements are left out
   */
  @Transactional
  public List<NewIndicator> documented(Collection<String> slugs, Optional<Actor> reader) {
    Map<String, IndicatorSeries> known =
        series(
            slugs,
            LocalDate.MAX,
            indicator ->
                reader
                    .filter(actor -> Permissions.mayMeasure(actor, indicator.organisation))
                    .isPresent());
    return slugs.stream().map(known::get).filter(Objects::nonNull).map(NewIndicator::of).toList();
  }

  private Map<String, IndicatorSeries> series(
      Collection<String> slugs, LocalDate latest, Predicate<Indicator> internal) {
    List<Indicator> found = indicators.withSlugs(slugs);
    Set<UUID> shown = guard.shown(found);
    Map<UUID, List<Measurement>> values =
        measurements.of(found.stream().map(indicator -> indicator.id).toList()).stream()
            .collect(Collectors.groupingBy(measurement -> measurement.indicatorId));
    return found.stream()
        .collect(
            Collectors.toMap(
                indicator -> indicator.slug,
                indicator -> {
                  var view = IndicatorView.from(indicator);
                  var known =
                      Vintages.knownOn(latest, values.getOrDefault(indicator.id, List.of()));
                  return new IndicatorSeries(
                      view, internal.test(indicator) ? known : PublicValues.of(view, known, shown));
                }));
  }

  private static Stream<String> named(KpiTargetTerms terms) {
    return Stream.concat(Stream.ofNullable(terms.indicator()), terms.context().stream());
  }

  private static KpiTargetView view(AgreedTarget target, Map<String, IndicatorSeries> series) {
    KpiTargetTerms terms = target.terms();
    IndicatorSeries judged = terms.indicator() == null ? null : series.get(terms.indicator());
    return new KpiTargetView(
        target.id(),
        target.agreementId(),
        terms.key(),
        terms.title(),
        terms.wording(),
        terms.goal(),
        judged,
        isWithheld(terms.baseline(), judged) ? null : terms.baseline(),
        terms.context().stream().map(series::get).filter(Objects::nonNull).toList(),
        terms.pledges(),
        terms.outcome(),
        terms.district());
  }

  /** What the series does not show, the target does not show either. */
  private static boolean isWithheld(@Nullable Baseline baseline, @Nullable IndicatorSeries series) {
    return baseline != null
        && series != null
        && PublicValues.withholds(series.measurements(), baseline.period());
  }
}
