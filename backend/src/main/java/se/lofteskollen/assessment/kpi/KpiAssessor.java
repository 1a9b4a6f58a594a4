package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.kpi.KpiAssessment.AtSigning;
import se.lofteskollen.assessment.kpi.KpiAssessment.Preceding;
import se.lofteskollen.assessment.kpi.KpiAssessment.Revision;

/** Assesses one KPI target from what was measured. Rules: docs/assessment.md. */
public final class KpiAssessor {
  private final Target target;
  private final Series series;
  private final Comparing comparing;

  private KpiAssessor(Target target, Series series) {
    this.target = target;
    this.series = series;
    comparing = new Comparing(series, target.alpha());
  }

  /**
   * The answer for one target.
   *
   * @param series what is known on the day the answer is given for; null where the target names no
   *     indicator
   */
  public static KpiAssessment assess(Target target, @Nullable Series series) {
    return series == null
        ? KpiSentences.noIndicator(target)
        : new KpiAssessor(target, series).all();
  }

  private KpiAssessment all() {
    Measured after = after();
    Measured before = before(after);
    Compared compared = compared(before, after);
    Verdict verdict = verdict(compared);
    Comparison comparison = compared instanceof Comparison some ? some : null;
    var level = after == null ? null : Uncertainty.of(series, after, target.alpha());
    var answer =
        new KpiAssessment(
            verdict,
            new Attaining(target, series).attained(before, after, comparison, level),
            compared instanceof Compared.Not not ? not.because() : null,
            Method.of(series.kind()),
            target.alpha(),
            before,
            after,
            comparison,
            level,
            preceding(before),
            atSigning(before, after, verdict),
            revision(before, after),
            Stream.of(before, after).filter(Objects::nonNull).anyMatch(Measured::preliminary),
            KpiSentences.NONE);
    return new KpiSentences(target, series).explained(answer);
  }

  /** The newest value of the agreement's time; one that is like the baseline, if there is any. */
  private @Nullable Measured after() {
    var baseline = target.baseline();
    Comparator<Measured> latest = Comparator.comparing(one -> one.period().last());
    var since =
        series.newest().stream()
            .filter(one -> touchesAgreement(one.period()))
            .filter(
                one -> baseline == null || one.period().first().isAfter(baseline.period().last()))
            .toList();
    return since.stream()
        .filter(one -> baseline == null || series.isLike(baseline.period(), one.period()))
        .max(latest)
        .or(() -> since.stream().max(latest))
        .orElse(null);
  }

  private boolean touchesAgreement(Days period) {
    LocalDate end = target.agreement().end();
    return !period.last().isBefore(target.agreement().start())
        && (end == null || !period.first().isAfter(end));
  }

  /** The baseline in its newest vintage; where none was agreed, the last like value before. */
  private @Nullable Measured before(@Nullable Measured after) {
    var baseline = target.baseline();
    if (baseline != null) {
      return series
          .of(baseline.period())
          .filter(one -> one.value() != null || one.withheld())
          .orElseGet(() -> Measured.stated(baseline.period(), baseline.value()));
    }
    LocalDate start = target.agreement().start();
    var earlier =
        series.newest().stream().filter(one -> one.period().last().isBefore(start)).toList();
    return after == null
        ? last(earlier.stream())
        : Optional.ofNullable(
                last(earlier.stream().filter(one -> series.isLike(one.period(), after.period()))))
            .orElseGet(() -> last(earlier.stream()));
  }

  private static @Nullable Measured last(Stream<Measured> some) {
    return some.max(Comparator.comparing(one -> one.period().last())).orElse(null);
  }

  private Compared compared(@Nullable Measured before, @Nullable Measured after) {
    if (!target.ownArea()) {
      return new Compared.Not(NoVerdict.OTHER_AREA);
    }
    if (after == null) {
      return new Compared.Not(NoVerdict.NOTHING_SINCE);
    }
    return before == null
        ? new Compared.Not(NoVerdict.NOTHING_BEFORE)
        : comparing.compare(before, after);
  }

  private Verdict verdict(Compared compared) {
    return switch (compared) {
      case Comparison comparison -> Verdict.of(comparison.trend(), series.goodDirection());
      case Compared.Not not -> not.because().verdict();
    };
  }

  private @Nullable Preceding preceding(@Nullable Measured before) {
    if (before == null
        || !target.ownArea()
        || !(target.goal() instanceof Goal.Change change && change.continued())) {
      return null;
    }
    Measured earlier = last(series.likeBefore(before));
    if (earlier == null) {
      return null;
    }
    Compared compared = comparing.compare(earlier, before);
    return new Preceding(
        earlier, verdict(compared), compared instanceof Comparison some ? some : null);
  }

  private @Nullable AtSigning atSigning(
      @Nullable Measured before, @Nullable Measured after, Verdict verdict) {
    var baseline = target.baseline();
    if (baseline == null || before == null || after == null || !verdict.isJudged()) {
      return null;
    }
    BigDecimal today = Objects.requireNonNull(before.value());
    return today.compareTo(baseline.value()) == 0
        ? null
        : new AtSigning(baseline.value(), verdict(compared(before.with(baseline.value()), after)));
  }

  /** What the answer was until the source last changed one of its values. */
  private @Nullable Revision revision(@Nullable Measured before, @Nullable Measured after) {
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
    Measured beforeThen = until.of(before.period()).orElse(before);
    Measured afterThen = until.of(after.period()).orElse(null);
    if (afterThen == null) {
      return null;
    }
    var then = new KpiAssessor(target, until);
    return new Revision(
        on,
        beforeThen.value(),
        afterThen.value(),
        then.verdict(then.compared(beforeThen, afterThen)));
  }

  private boolean isRevised(Measured measured) {
    return series.measured().stream().filter(one -> one.period().equals(measured.period())).count()
        > 1;
  }
}
