package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/** Assesses one KPI target from what was measured. Rules: docs/assessment.md. */
public final class KpiAssessor {
  private final Target target;
  private final Series series;
  private final Comparing comparing;
  private final Outcome outcome;
  private final KnownValues values;

  private KpiAssessor(Target target, Series series, LocalDate day) {
    this.target = target;
    this.series = series;
    comparing = new Comparing(series, target.alpha());
    outcome = Outcome.of(target, series);
    values = new KnownValues(target, series, day);
  }

  /**
   * The answer for one target.
   *
   * @param series what is known on the day the answer is given for; null where the target names no
   *     indicator
   * @param day in Europe/Stockholm
   */
  public static KpiAssessment assess(Target target, @Nullable Series series, LocalDate day) {
    return series == null
        ? KpiSentences.noIndicator(target)
        : new KpiAssessor(target, series, day).all();
  }

  /**
   * What is said where there is no answer, as a fault of ours keeps it from being reckoned.
   *
   * @param alpha that the target would be judged with
   */
  public static KpiAssessment unanswered(double alpha) {
    return KpiSentences.unanswered(alpha);
  }

  private KpiAssessment all() {
    Days judgedOn = outcome instanceof Outcome.On on ? on.period() : null;
    Measured found = judgedOn == null ? null : values.outcome(judgedOn);
    Measured judged = found != null && found.isComplete() ? found : null;
    Measured after = judged == null ? values.soFar(judgedOn) : judged;
    Days later = judged == null ? judgedOn : judged.period();
    Measured before = values.before(later);
    Compared compared = compared(before, after, judged);
    Verdict verdict = verdict(compared);
    Comparison comparison = compared instanceof Comparison some ? some : null;
    var level = judged == null ? null : Uncertainty.of(series, judged, target.alpha());
    boolean isLater = verdict == Verdict.JUDGED_LATER;
    var answer =
        new KpiAssessment(
            verdict,
            new Attaining(target, series, values)
                .attained(outcome, before, judged, comparison, level),
            compared instanceof Compared.Not not ? not.because() : null,
            Method.of(series.kind()),
            target.alpha(),
            before,
            after,
            judgedOn,
            isLater && after != null ? soFar(before, after) : null,
            comparison,
            level,
            before == null || later == null ? null : comparing.visible(before, later),
            preceding(before),
            verdict.isJudged() ? atSigning(before, after) : null,
            verdict.isJudged() ? revision(before, after) : null,
            Stream.of(before, after).filter(Objects::nonNull).anyMatch(Measured::preliminary),
            KpiSentences.NONE);
    return answer.explained(new KpiSentences(target, series).of(answer));
  }

  private Compared compared(
      @Nullable Measured before, @Nullable Measured after, @Nullable Measured judged) {
    if (!target.ownArea()) {
      return new Compared.Not(NoVerdict.OTHER_AREA);
    }
    if (outcome instanceof Outcome.Never never
        && never.because().verdict() != Verdict.JUDGED_LATER) {
      return new Compared.Not(never.because());
    }
    if (after == null) {
      return new Compared.Not(NoVerdict.NOTHING_SINCE);
    }
    NoVerdict notYet = judged == null ? notYet(after) : null;
    if (notYet == NoVerdict.UNLIKE_PERIODS && before == null) {
      return new Compared.Not(NoVerdict.NOTHING_BEFORE);
    }
    if (judged == null || notYet != null) {
      return new Compared.Not(Objects.requireNonNull(notYet));
    }
    return before == null
        ? new Compared.Not(NoVerdict.NOTHING_BEFORE)
        : comparing.compare(before, judged);
  }

  private NoVerdict notYet(Measured soFar) {
    if (soFar.withheld()) {
      return NoVerdict.SMALL_NUMBER;
    }
    return switch (outcome) {
      case Outcome.Never never -> never.because();
      case Outcome.On on when KnownValues.reachesBeyond(soFar.period(), on.period()) ->
          series.hasSeasons() ? NoVerdict.UNLIKE_PERIODS : NoVerdict.SO_FAR;
      case Outcome.On _ -> soFar.isComplete() ? NoVerdict.SO_FAR : NoVerdict.INCOMPLETE;
    };
  }

  /** Which way a value went that is not judged: against the last like one, where there is one. */
  private @Nullable Direction soFar(@Nullable Measured before, Measured after) {
    Measured like = series.hasSeasons() ? values.likeBefore(after) : before;
    BigDecimal value = after.value();
    BigDecimal earlier = like == null ? null : like.value();
    if (value == null || !after.isComplete()) {
      return after.direction();
    }
    if (earlier == null || like == null || series.isBrokenBetween(like.period(), after.period())) {
      return null;
    }
    if (Measured.isSameNumber(earlier, value)) {
      return Direction.UNCHANGED;
    }
    return value.compareTo(earlier) > 0 ? Direction.UP : Direction.DOWN;
  }

  private Verdict verdict(Compared compared) {
    return switch (compared) {
      case Comparison comparison -> Verdict.of(comparison, series.goodDirection());
      case Compared.Not not -> not.because().verdict();
    };
  }

  private KpiAssessment.@Nullable Preceding preceding(@Nullable Measured before) {
    if (before == null
        || !target.ownArea()
        || !(target.goal() instanceof Goal.Change change && change.continued())) {
      return null;
    }
    Measured earlier = values.likeBefore(before);
    if (earlier == null) {
      return null;
    }
    Compared compared = comparing.compare(earlier, before);
    return new KpiAssessment.Preceding(
        earlier, verdict(compared), compared instanceof Comparison some ? some : null);
  }

  private KpiAssessment.@Nullable AtSigning atSigning(
      @Nullable Measured before, @Nullable Measured after) {
    Target.Baseline baseline = target.baseline();
    if (baseline == null || before == null || after == null) {
      return null;
    }
    BigDecimal today = Objects.requireNonNull(before.value());
    BigDecimal signed = Objects.requireNonNull(baseline.stated().value());
    if (Measured.isSameNumber(today, signed)) {
      return null;
    }
    Measured then =
        baseline.stated().numerator() == null
            ? before.with(signed)
            : baseline.stated().over(before.parts());
    return comparing.compare(then, after) instanceof Comparison comparison
        ? new KpiAssessment.AtSigning(signed, verdict(comparison))
        : null;
  }

  /** What the answer was until the source last changed one of its values. */
  private KpiAssessment.@Nullable Revision revision(
      @Nullable Measured before, @Nullable Measured after) {
    LocalDate on =
        Stream.of(before, after)
            .filter(Objects::nonNull)
            .filter(this::isRevised)
            .map(Measured::publishedOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (on == null || before == null || after == null) {
      return null;
    }
    Series until = series.publishedBy(on.minusDays(1));
    Measured beforeThen = until.of(before.period()).filter(Measured::isComplete).orElse(before);
    Measured afterThen = until.of(after.period()).filter(Measured::isComplete).orElse(null);
    if (afterThen == null) {
      return null;
    }
    var then = new KpiAssessor(target, until, on);
    return new KpiAssessment.Revision(
        on,
        beforeThen.value(),
        afterThen.value(),
        then.verdict(then.comparing.compare(beforeThen, afterThen)));
  }

  private boolean isRevised(Measured measured) {
    return series.measured().stream()
            .filter(Measured::isComplete)
            .filter(one -> one.period().equals(measured.period()))
            .count()
        > 1;
  }
}
