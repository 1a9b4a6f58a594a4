package se.lofteskollen.followup.snapshot.v2;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What the agreement shall achieve, the values that were known, and the answer. */
@Schema(
    name = "ReportedKpiTarget",
    description = "What the agreement shall achieve, the values that were known, and the answer.")
public record Target(
    UUID id,
    UUID agreementId,
    @Schema(examples = "upplevd-trygghet") String key,
    Text title,
    Text wording,
    Goal goal,
    @Nullable Series series,
    @Nullable Baseline baseline,
    List<Series> contextSeries,
    @Schema(description = "Keys of the pledges that it belongs to.") List<String> pledges,
    KpiAssessment assessment,
    @Schema(
            description =
                "95 per cent intervals of the newest values of `series`, in its unit; values that"
                    + " have none are left out.")
        List<ValueInterval> intervals,
    @Schema(description = "Left out below twelve values.") @Nullable ProcessChart processChart) {

  /** What the indicator's value shall do, and how that is judged. */
  @Schema(
      name = "ReportedKpiGoal",
      description = "What the indicator's value shall do, and how that is judged.")
  public record Goal(
      Kind kind,
      @Schema(description = "The limit, for AT_LEAST and AT_MOST, in the indicator's unit.")
          @Nullable BigDecimal value,
      @Schema(description = "How far from the baseline still counts as maintained.")
          @Nullable BigDecimal tolerance,
      @Schema(description = "Two-sided significance level; 0.05 when left out.")
          @Nullable BigDecimal alpha,
      @Schema(description = "By how many per cent, for INCREASE_BY and DECREASE_BY.")
          @Nullable BigDecimal percent) {

    /** What the indicator's value is promised to do. */
    @Schema(name = "ReportedKpiGoalKind")
    public enum Kind {
      INCREASE,
      DECREASE,
      CONTINUE_INCREASE,
      CONTINUE_DECREASE,
      INCREASE_BY,
      DECREASE_BY,
      AT_LEAST,
      AT_MOST,
      MAINTAIN,
      UNQUANTIFIED
    }
  }

  /** The value that a change is counted from, as it stood at signing. */
  @Schema(
      name = "ReportedBaseline",
      description = "The value that a change is counted from, as it stood at signing.")
  public record Baseline(
      ClosedPeriod period,
      @Schema(examples = "1.44") BigDecimal value,
      @Schema(description = "Of how many years it holds the like days, together.")
          @Nullable Integer years) {}

  /** How far one value may be from what it stands for. */
  @Schema(
      name = "ReportedValueInterval",
      description = "How far the newest value of a period may be from what it stands for.")
  public record ValueInterval(ClosedPeriod period, Interval interval) {}

  /** The values that the data are compatible with. */
  @Schema(
      name = "ReportedInterval",
      description = "The values that the data are compatible with; an open end is left out.")
  public record Interval(@Nullable Double lower, @Nullable Double upper) {}

  /** How a long series varies. */
  @Schema(
      name = "ReportedProcessChart",
      description =
          "How a long series varies from one period to the next (XmR chart). It is shown and never"
              + " the verdict.")
  public record ProcessChart(
      double mean,
      @Schema(description = "Values within vary as they always did.") @Nullable Interval limits,
      @Schema(description = "Those that tell of more than the usual variation.")
          List<SignalledPeriod> signals) {}

  /** A period with its signals. */
  @Schema(
      name = "ReportedSignalledPeriod",
      description = "A period whose value is more than the usual variation, and what tells so.")
  public record SignalledPeriod(ClosedPeriod period, List<Signal> signals) {}

  /** Why a value is worth a look. */
  @Schema(name = "ReportedSignal")
  public enum Signal {
    OUTSIDE,
    SEVEN_ON_ONE_SIDE,
    SEVEN_UP_OR_DOWN,
    TWO_OF_THREE
  }
}
