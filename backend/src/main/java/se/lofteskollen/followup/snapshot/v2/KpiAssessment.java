package se.lofteskollen.followup.snapshot.v2;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What came of it: two answers, and what they were read from. */
@Schema(
    name = "ReportedKpiAssessment",
    description =
        "What came of it, in two answers that are never merged: what changed (`verdict`) and whether"
            + " the goal was met (`attainment`). With the rule that was fixed before the data, what"
            + " it was applied to, and a few sentences that say why.")
public record KpiAssessment(
    @Schema(description = "What changed.") Verdict verdict,
    @Schema(description = "Whether the goal was met.") Attainment attainment,
    @Schema(description = "Why nothing can be said of a change; left out where something can.")
        @Nullable NoVerdict noVerdict,
    @Schema(description = "How it is judged; left out where the target names no indicator.")
        Assessment.@Nullable Method method,
    @Schema(description = "Two-sided significance level.", examples = "0.05") double alpha,
    @Schema(description = "What the change is counted from, in its newest vintage.")
        @Nullable ComparedValue before,
    @Schema(description = "The newest value of the agreement's time.")
        @Nullable ComparedValue after,
    @Schema(description = "What the target is judged on; left out where that is not known.")
        @Nullable JudgedOn outcome,
    @Nullable Comparison comparison,
    @Schema(
            description =
                "Interval of `after` alone, in the indicator's unit; left out where everything is"
                    + " counted or the source says too little.")
        Target.@Nullable Interval level,
    @Schema(description = "The change before, where the promise was to continue it.")
        @Nullable PrecedingChange preceding,
    @Schema(description = "The baseline as signed, where its source has changed the value since.")
        @Nullable BaselineAtSigning baselineAtSigning,
    @Schema(description = "What the source changed last, and what the answer was until then.")
        @Nullable RevisedValue revision,
    @Schema(description = "Whether the source may still change a value that the answer uses.")
        boolean preliminary,
    Text explanation) {

  /** The answer to "what changed?". */
  @Schema(name = "ReportedVerdict")
  public enum Verdict {
    IMPROVED,
    WORSENED,
    INCREASED,
    DECREASED,
    NO_DEMONSTRABLE_CHANGE,
    UNCHANGED,
    JUDGED_LATER,
    INSUFFICIENT_DATA,
    NOT_COMPARABLE,
    SUPPRESSED
  }

  /** The answer to "was the goal met?". */
  @Schema(name = "ReportedAttainment")
  public enum Attainment {
    MET,
    NOT_MET,
    NOT_DEMONSTRATED,
    NOT_JUDGED
  }

  /** Why nothing can be said of a change. */
  @Schema(name = "ReportedNoVerdict")
  public enum NoVerdict {
    NO_INDICATOR,
    NOTHING_BEFORE,
    NOTHING_SINCE,
    ONLY_WORDS,
    NO_STANDARD_ERROR,
    NO_SAMPLE_SIZE,
    NO_EVENTS,
    UNFIT_VALUE,
    SO_FAR,
    INCOMPLETE,
    OPEN_ENDED,
    NO_LIKE_PERIOD,
    OTHER_AREA,
    SERIES_BREAK,
    UNLIKE_PERIODS,
    SMALL_NUMBER
  }

  /** A value of a period. */
  @Schema(
      name = "ReportedComparedValue",
      description = "A value of a period; left out where the source gives only words.")
  public record ComparedValue(
      ClosedPeriod period,
      @Nullable BigDecimal value,
      @Schema(description = "How many decimals the source wrote.") @Nullable Integer decimals,
      boolean preliminary,
      boolean withheld,
      @Schema(description = "The day it reaches to, where it is incomplete.")
          @Nullable LocalDate reachesTo) {}

  /** The days that a target is judged on. */
  @Schema(
      name = "ReportedJudgedOn",
      description = "The days that a target is judged on, fixed before the data.")
  public record JudgedOn(
      ClosedPeriod period,
      @Schema(description = "The first day on which it can be decided, in Europe/Stockholm.")
          LocalDate decidedFrom) {}

  /** Two values compared. */
  @Schema(name = "ReportedKpiComparison", description = "The later value against the earlier one.")
  public record Comparison(
      @Schema(description = "RATIO: 1 is no change. DIFFERENCE, in the indicator's unit: 0 is.")
          Measure measure,
      @Schema(description = "Left out where both values are zero, or the earlier one is.")
          @Nullable Double estimate,
      @Schema(
              description =
                  "The verdict is read from it: it excludes no change, or it does not. Left out"
                      + " where everything is counted.")
          Target.@Nullable Interval interval,
      @Schema(description = "Two-sided; left out where the method has none.") @Nullable Double p,
      @Schema(
              description =
                  "Variance to mean of the earlier like periods, where it widened the interval.")
          @Nullable Double dispersion) {

    /** What the estimate is. */
    @Schema(name = "ReportedMeasure")
    public enum Measure {
      RATIO,
      DIFFERENCE
    }
  }

  /** The change before the one that was promised. */
  @Schema(
      name = "ReportedPrecedingChange",
      description = "The change before the one that was promised, judged likewise.")
  public record PrecedingChange(
      @Nullable ComparedValue before, Verdict verdict, @Nullable Comparison comparison) {}

  /** The baseline as signed. */
  @Schema(
      name = "ReportedBaselineAtSigning",
      description = "The signed baseline, and the verdict that it gives.")
  public record BaselineAtSigning(BigDecimal value, Verdict verdict) {}

  /** What the source changed last. */
  @Schema(
      name = "ReportedRevisedValue",
      description = "The values until the source changed them, and the verdict they gave.")
  public record RevisedValue(
      LocalDate on, @Nullable BigDecimal before, @Nullable BigDecimal after, Verdict verdict) {}
}
