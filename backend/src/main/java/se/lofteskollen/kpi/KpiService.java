package se.lofteskollen.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** Indicators, their measurements, and the targets that agreements set for them. */
@ApplicationScoped
public class KpiService {
  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final KpiTargetRepository targets;

  KpiService(
      IndicatorRepository indicators,
      MeasurementRepository measurements,
      KpiTargetRepository targets) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.targets = targets;
  }

  @Transactional
  public Slice<IndicatorView> indicators(PageRequest page) {
    return Slice.of(indicators.bySlug(), page).map(IndicatorView::from);
  }

  /**
   * An indicator's measurements, oldest first.
   *
   * @param indicator its slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such indicator
   */
  @Transactional
  public Slice<MeasurementView> measurements(String indicator, PageRequest page) {
    UUID id =
        indicators
            .withSlug(indicator)
            .orElseThrow(
                () -> ProblemType.NOT_FOUND.problem("There is no indicator with this slug."))
            .id;
    return Slice.of(measurements.of(id), page).map(MeasurementView::from);
  }

  /** An agreement's targets, in the order of the text. */
  @Transactional
  public Slice<KpiTargetView> targets(UUID agreement, PageRequest page) {
    var slice = Slice.of(targets.of(agreement), page);
    return new Slice<>(views(slice.items()), slice.total());
  }

  @Transactional
  public List<KpiTargetView> targets(UUID agreement) {
    return views(targets.of(agreement).list());
  }

  /**
   * Takes over an indicator with its measurements. Of one that is there already, measurements that
   * are new are added.
   *
   * @throws OtherFactsException when something else is registered of it; nothing is changed then
   */
  @Transactional
  public void register(NewIndicator indicator) {
    Indicator existing = indicators.withSlug(indicator.slug()).orElse(null);
    if (existing == null) {
      existing = new Indicator(indicator.slug(), indicator.content());
      indicators.persist(existing);
    }
    UUID id = existing.id;
    var known = measurements.of(id).list();
    var pointers =
        new ArrayList<>(IndicatorRules.differences(existing.content(), indicator.content()));
    var added = new ArrayList<Measurement>();
    for (int i = 0; i < indicator.measurements().size(); i++) {
      NewMeasurement measurement = indicator.measurements().get(i);
      if (known.stream().anyMatch(one -> one.says(measurement))) {
        continue;
      }
      if (known.stream().anyMatch(one -> one.competesWith(measurement))) {
        pointers.add("/measurements/" + i);
      }
      added.add(new Measurement(Ids.next(), id, measurement));
    }
    if (!pointers.isEmpty()) {
      throw new OtherFactsException(indicator.slug(), pointers);
    }
    measurements.persist(added);
  }

  /** Adds an agreement's targets; the indicators they name are registered. */
  @Transactional
  public void register(UUID agreement, List<NewKpiTarget> newTargets) {
    int position = 0;
    for (NewKpiTarget target : newTargets) {
      position++;
      String slug = target.indicator();
      UUID indicator = slug == null ? null : idOf(slug);
      var context = target.context().stream().map(this::idOf).toList();
      targets.persist(new KpiTarget(agreement, position, target, indicator, context));
    }
  }

  private UUID idOf(String slug) {
    return indicators
        .withSlug(slug)
        .orElseThrow(() -> new IllegalArgumentException("Not a registered indicator: " + slug))
        .id;
  }

  private List<KpiTargetView> views(List<KpiTarget> found) {
    var ids =
        found.stream()
            .flatMap(
                target -> Stream.concat(Stream.of(target.indicatorId), target.context.stream()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, List<MeasurementView>> values =
        measurements.of(ids).stream()
            .map(MeasurementView::from)
            .collect(Collectors.groupingBy(MeasurementView::indicatorId));
    Map<UUID, IndicatorSeries> series =
        indicators.withIds(ids).stream()
            .collect(
                Collectors.toMap(
                    indicator -> indicator.id,
                    indicator ->
                        new IndicatorSeries(
                            IndicatorView.from(indicator),
                            values.getOrDefault(indicator.id, List.of()))));
    return found.stream().map(target -> view(target, series)).toList();
  }

  private static KpiTargetView view(KpiTarget target, Map<UUID, IndicatorSeries> series) {
    return new KpiTargetView(
        target.id,
        target.agreementId,
        target.title,
        target.wording,
        target.goal,
        target.indicatorId == null ? null : series.get(target.indicatorId),
        baseline(target),
        target.context.stream().map(series::get).filter(Objects::nonNull).toList());
  }

  private static @Nullable Baseline baseline(KpiTarget target) {
    return target.baselineValue == null
            || target.baselineStart == null
            || target.baselineEnd == null
        ? null
        : new Baseline(
            new ClosedPeriod(target.baselineStart, target.baselineEnd), target.baselineValue);
  }
}
