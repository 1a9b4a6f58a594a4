package se.lofteskollen.overview;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.ProcessChart;
import se.lofteskollen.assessment.statistics.Signal;
import se.lofteskollen.shared.time.ClosedPeriod;

/** How a long series varies. */
@Schema(
    name = "ProcessChart",
    description =
        "How a long series varies from one period to the next (XmR chart). It is shown and never the"
            + " verdict.")
public record ProcessChartView(
    double mean,
    @Schema(description = "Values within vary as they always did.") @Nullable IntervalView limits,
    @Schema(description = "Those that tell of more than the usual variation.")
        List<SignalledPeriod> signals) {

  /** A period with its signals. */
  @Schema(description = "A period whose value is more than the usual variation, and what tells so.")
  public record SignalledPeriod(ClosedPeriod period, Set<Signal> signals) {}

  static @Nullable ProcessChartView from(@Nullable ProcessChart chart) {
    return chart == null
        ? null
        : new ProcessChartView(
            chart.mean(),
            IntervalView.from(chart.limits()),
            chart.points().stream()
                .filter(point -> !point.signals().isEmpty())
                .map(
                    point ->
                        new SignalledPeriod(
                            KpiAssessmentView.period(point.period()), point.signals()))
                .toList());
  }
}
