package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.TaskView.RevisedMeasurement;
import se.lofteskollen.kpi.KpiService;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.kpi.MeasurementView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.time.ClosedPeriod;

/** Finds the values that a source has changed since they were published. */
@ApplicationScoped
class RevisedValues {
  private final PublicationRepository publications;
  private final AgreementService agreements;
  private final KpiService kpis;

  RevisedValues(PublicationRepository publications, AgreementService agreements, KpiService kpis) {
    this.publications = publications;
    this.agreements = agreements;
    this.kpis = kpis;
  }

  private record Value(String indicator, ClosedPeriod period) {}

  /** Against the newest version; of values that everyone may see, once each. */
  List<RevisedMeasurement> of(FollowUp followUp, AgreementView agreement) {
    Publication latest = publications.latest(followUp.id).orElse(null);
    if (latest == null) {
      return List.of();
    }
    Map<Value, MeasurementView> now = now(agreement);
    return publications.values(latest.key).stream()
        .map(value -> revised(value, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<Value, MeasurementView> now(AgreementView agreement) {
    var targets = agreements.document(agreement.id().toString(), Optional::empty, null).targets();
    var now = new HashMap<Value, MeasurementView>();
    for (KpiTargetView target : kpis.targets(targets)) {
      Stream.concat(Stream.ofNullable(target.series()), target.contextSeries().stream())
          .forEach(
              series ->
                  series.measurements().stream()
                      .filter(MeasurementView::current)
                      .forEach(
                          value ->
                              now.put(
                                  new Value(series.indicator().slug(), value.period()), value)));
    }
    return now;
  }

  private static Optional<RevisedMeasurement> revised(
      PublishedValue published, Map<Value, MeasurementView> now) {
    MeasurementView newest = now.get(new Value(published.key.indicator(), published.period()));
    if (newest == null || same(published.value, newest.value())) {
      return Optional.empty();
    }
    return Optional.of(
        new RevisedMeasurement(
            published.key.indicator(),
            published.indicatorName,
            published.period(),
            published.value,
            newest.value(),
            newest.publishedOn()));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
