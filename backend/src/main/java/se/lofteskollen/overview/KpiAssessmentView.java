package se.lofteskollen.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Comparison;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.assessment.kpi.KpiAssessment;
import se.lofteskollen.assessment.kpi.Measured;
import se.lofteskollen.assessment.kpi.NoVerdict;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.assessment.kpi.VisibleChange;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What came of it: two answers, and what they were read from. */
@Schema(
    name = "KpiAssessment",
    description =
        "What came of it, in two answers that are never merged: what changed (`verdict`) and whether"
            + " the goal was met (`attainment`). With the rule that was fixed before the data, what"
            + " it was applied to, and a few sentences that say why.")
public record KpiAssessmentView(
    @Schema(description = "What changed.") Verdict verdict,
    @Schema(description = "Whether the goal was met.") Attainment attainment,
    @Schema(description = "Why nothing can be said of a change; left out where something can.")
        @Nullable NoVerdict noVerdict,
    @Schema(description = "How it is judged; left out where the target names no indicator.")
        @Nullable MethodReference method,
    @Schema(description = "Two-sided significance level.", examples = "0.05") double alpha,
    @Schema(description = "What the change is counted from, in its newest vintage.")
        @Nullable ComparedValue before,
    @Schema(
            description =
                "What came of it: the value of `outcome`, or while that is not known the newest one"
                    + " until then.")
        @Nullable ComparedValue after,
    @Schema(
            description =
                "What the target is judged on; left out where it names no indicator, or nothing that"
                    + " it could be judged on.")
        @Nullable JudgedOn outcome,
    @Schema(
            description =
                "Which way `after` went, where it is judged later: against the last like value.")
        @Nullable Direction soFar,
    @Nullable ComparisonView comparison,
    @Schema(
            description =
                "Interval of `after` alone, in the indicator's unit; left out where everything is"
                    + " counted or the source says too little.")
        @Nullable IntervalView level,
    @Schema(
            description =
                "The smallest change from `before` that would be called one with a probability of"
                    + " 80 per cent; left out where that is not known.")
        @Nullable VisibleChangeView visibleChange,
    @Schema(description = "The change before, where the promise was to continue it.")
        @Nullable PrecedingChange preceding,
    @Schema(description = "The baseline as signed, where its source has changed the value since.")
        @Nullable BaselineAtSigning baselineAtSigning,
    @Schema(description = "What the source changed last, and what the answer was until then.")
        @Nullable RevisedValue revision,
    @Schema(description = "Whether the source may still change a value that the answer uses.")
        boolean preliminary,
    Text explanation) {

  /** The days that a target is judged on. */
  @Schema(description = "The days that a target is judged on, fixed before the data.")
  public record JudgedOn(
      ClosedPeriod period,
      @Schema(description = "The first day on which it can be decided, in Europe/Stockholm.")
          LocalDate decidedFrom) {}

  /** The smallest change that would be found. */
  @Schema(name = "VisibleChange", description = "The smallest change that would be found.")
  public record VisibleChangeView(
      @Schema(description = "RATIO: 1 is no change. DIFFERENCE, in the indicator's unit: 0 is.")
          Comparison.Measure measure,
      @Schema(description = "Left out where no fall would be.", examples = "0.57")
          @Nullable Double fall,
      @Schema(description = "Left out where no rise would be.", examples = "1.55")
          @Nullable Double rise) {
    static @Nullable VisibleChangeView from(@Nullable VisibleChange visible) {
      return visible == null
          ? null
          : new VisibleChangeView(visible.measure(), visible.fall(), visible.rise());
    }
  }

  /** A value of a period. */
  @Schema(description = "A value of a period; left out where the source gives only words.")
  public record ComparedValue(
      ClosedPeriod period,
      @Nullable BigDecimal value,
      @Schema(description = "How many decimals the source wrote.") @Nullable Integer decimals,
      boolean preliminary,
      boolean withheld,
      @Schema(description = "The day it reaches to, where it is incomplete.")
          @Nullable LocalDate reachesTo) {

    static @Nullable ComparedValue from(@Nullable Measured measured) {
      return measured == null
          ? null
          : new ComparedValue(
              KpiAssessmentView.period(measured.period()),
              measured.value(),
              measured.value() == null ? null : Math.max(0, measured.value().scale()),
              measured.preliminary(),
              measured.withheld(),
              measured.reachesTo());
    }
  }

  /** Two values compared. */
  @Schema(name = "KpiComparison", description = "The later value against the earlier one.")
  public record ComparisonView(
      @Schema(description = "RATIO: 1 is no change. DIFFERENCE, in the indicator's unit: 0 is.")
          Comparison.Measure measure,
      @Schema(description = "Left out where both values are zero, or the earlier one is.")
          @Nullable Double estimate,
      @Schema(
              description =
                  "The verdict is read from it: it excludes no change, or it does not. Left out"
                      + " where everything is counted.")
          @Nullable IntervalView interval,
      @Schema(description = "Two-sided; left out where the method has none.") @Nullable Double p,
      @Schema(
              description =
                  "By how much more than chance the earlier like periods varied from one to the"
                      + " next, where the interval allows for it.")
          @Nullable Double dispersion) {

    static @Nullable ComparisonView from(@Nullable Comparison comparison) {
      return comparison == null
          ? null
          : new ComparisonView(
              comparison.measure(),
              IntervalView.finite(comparison.estimate()),
              IntervalView.from(comparison.interval()),
              comparison.p(),
              comparison.dispersion());
    }
  }

  /** The change before the one that was promised. */
  @Schema(description = "The change before the one that was promised, judged likewise.")
  public record PrecedingChange(
      @Nullable ComparedValue before, Verdict verdict, @Nullable ComparisonView comparison) {}

  /** The baseline as signed. */
  @Schema(description = "The signed baseline, and the verdict that it gives.")
  public record BaselineAtSigning(BigDecimal value, Verdict verdict) {}

  /** What the source changed last. */
  @Schema(description = "The values until the source changed them, and the verdict they gave.")
  public record RevisedValue(
      LocalDate on, @Nullable BigDecimal before, @Nullable BigDecimal after, Verdict verdict) {}

  static KpiAssessmentView from(KpiAssessment assessment) {
    var preceding = assessment.preceding();
    var atSigning = assessment.atSigning();
    var revision = assessment.revision();
    var method = assessment.method();
    var outcome = assessment.outcome();
    return new KpiAssessmentView(
        assessment.verdict(),
        assessment.attainment(),
        assessment.noVerdict(),
        method == null ? null : MethodReference.of(method),
        assessment.alpha(),
        ComparedValue.from(assessment.before()),
        ComparedValue.from(assessment.after()),
        outcome == null ? null : new JudgedOn(period(outcome), outcome.last().plusDays(1)),
        assessment.soFar(),
        ComparisonView.from(assessment.comparison()),
        IntervalView.from(assessment.level()),
        VisibleChangeView.from(assessment.visible()),
        preceding == null
            ? null
            : new PrecedingChange(
                ComparedValue.from(preceding.before()),
                preceding.verdict(),
                ComparisonView.from(preceding.comparison())),
        atSigning == null ? null : new BaselineAtSigning(atSigning.value(), atSigning.verdict()),
        revision == null
            ? null
            : new RevisedValue(
                revision.on(), revision.before(), revision.after(), revision.verdict()),
        assessment.preliminary(),
        new Text(assessment.explanation().sv(), assessment.explanation().en()));
  }

  static ClosedPeriod period(Days days) {
    return new ClosedPeriod(days.first(), days.last());
  }
}
