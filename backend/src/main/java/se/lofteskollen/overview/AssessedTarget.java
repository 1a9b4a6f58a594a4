package se.lofteskollen.overview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.shared.text.Text;

/** A KPI target and the answer for it. */
@Schema(
    name = "AssessedKpiTarget",
    description = "What an agreement shall achieve, with the values that are known and the answer.")
public record AssessedTarget(
    UUID id,
    UUID agreementId,
    @Schema(examples = "upplevd-trygghet") String key,
    Text title,
    Text wording,
    KpiGoal goal,
    @Nullable IndicatorSeries series,
    @Nullable Baseline baseline,
    List<IndicatorSeries> contextSeries,
    @Schema(description = "Keys of the pledges that it belongs to.") List<String> pledges,
    KpiAssessmentView assessment,
    @Schema(
            description =
                "95 per cent intervals of the newest values of `series`, in its unit; values that"
                    + " have none are left out.")
        List<ValueInterval> intervals,
    @Schema(description = "Left out below twelve values.")
        @Nullable ProcessChartView processChart) {

  static AssessedTarget from(KpiTargetView target, TargetAnswer answer) {
    return new AssessedTarget(
        target.id(),
        target.agreementId(),
        target.key(),
        target.title(),
        target.wording(),
        target.goal(),
        target.series(),
        target.baseline(),
        target.contextSeries(),
        target.pledges(),
        answer.assessment(),
        answer.intervals(),
        answer.processChart());
  }
}
