package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.wording.Wording;

/**
 * What the rules say of one KPI target on one day: two answers, and what they were read from.
 *
 * @param verdict what changed
 * @param attainment whether the goal was met
 * @param noVerdict why nothing can be said of a change; null where something can
 * @param method null where the target names no indicator
 * @param alpha two-sided significance level
 * @param before what the change is counted from; null where nothing is known
 * @param after what came of it, or where that is not known yet the newest value until then; null
 *     where nothing is known yet
 * @param outcome the days that the target is judged on; null where it never is, or names no
 *     indicator
 * @param soFar which way {@code after} went, where it is judged later and that is known
 * @param comparison null without a verdict
 * @param level interval of {@code after} alone, in the indicator's unit; null where it has none
 * @param visible the smallest change that would be found; null where that is not known
 * @param preceding the change before, where the promise was to continue it
 * @param atSigning null where the baseline still stands as it was signed
 * @param revision null where no value that the verdict uses was changed by its source
 * @param preliminary whether the source may still change a value that the answer uses
 */
public record KpiAssessment(
    Verdict verdict,
    Attainment attainment,
    @Nullable NoVerdict noVerdict,
    @Nullable Method method,
    double alpha,
    @Nullable Measured before,
    @Nullable Measured after,
    @Nullable Days outcome,
    @Nullable Direction soFar,
    @Nullable Comparison comparison,
    @Nullable Interval level,
    @Nullable VisibleChange visible,
    @Nullable Preceding preceding,
    @Nullable AtSigning atSigning,
    @Nullable Revision revision,
    boolean preliminary,
    Wording explanation) {

  /** The day from which on it can be decided: the first after the days it is judged on. */
  public @Nullable LocalDate decidedFrom() {
    return outcome == null ? null : outcome.last().plusDays(1);
  }

  /** The same with its sentences. */
  KpiAssessment explained(Wording sentences) {
    return new KpiAssessment(
        verdict,
        attainment,
        noVerdict,
        method,
        alpha,
        before,
        after,
        outcome,
        soFar,
        comparison,
        level,
        visible,
        preceding,
        atSigning,
        revision,
        preliminary,
        sentences);
  }

  /**
   * The change before the one that was promised.
   *
   * @param comparison null without a verdict
   */
  public record Preceding(Measured before, Verdict verdict, @Nullable Comparison comparison) {}

  /**
   * The baseline in the signed text, where its source has changed the value since.
   *
   * @param verdict what it would be with the signed value
   */
  public record AtSigning(BigDecimal value, Verdict verdict) {}

  /**
   * What the source changed last.
   *
   * @param on the day it published the newer value
   * @param before the earlier value's before
   * @param after the earlier value's after
   * @param verdict what it was until then
   */
  public record Revision(
      LocalDate on, @Nullable BigDecimal before, @Nullable BigDecimal after, Verdict verdict) {}
}
