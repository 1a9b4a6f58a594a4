package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Says in plain words what changed, whether the goal was met, and why. */
record KpiSentences(Target target, Series series) {
  static final Wording NONE = new Wording("", "");
  private static final int PER_CENT = 100;

  static KpiAssessment noIndicator(Target target) {
    return without(
        NoVerdict.NO_INDICATOR,
        target.alpha(),
        target.goal() instanceof Goal.Unstated
            ? both(
                "Målet går inte att mäta som det är skrivet.",
                "The goal cannot be measured as it is written.")
            : both(
                "Inget nyckeltal är kopplat till målet. Därför går det inte att bedöma.",
                "No indicator is tied to the goal. It cannot be judged."));
  }

  static KpiAssessment unanswered(double alpha) {
    return without(
        NoVerdict.UNFIT_VALUE,
        alpha,
        both(
            "Svaret går inte att räkna ut just nu. Det beror på ett fel i tjänsten, inte på målet.",
            "The answer cannot be worked out right now. The service is at fault, not the goal."));
  }

  private static KpiAssessment without(NoVerdict reason, double alpha, Wording because) {
    return new KpiAssessment(
        reason.verdict(),
        Attainment.NOT_JUDGED,
        reason,
        null,
        alpha,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        because);
  }

  /** Every sentence of an answer, one after the other. */
  Wording of(KpiAssessment answer) {
    var sentences = new ArrayList<Wording>();
    sentences.addAll(
        answer.noVerdict() == null
            ? change(answer)
            : List.of(new NoVerdictSentences(series).of(answer, answer.noVerdict())));
    sentences.addAll(goal(answer));
    sentences.addAll(precedingChange(answer));
    sentences.addAll(new RevisionSentences(series).of(answer));
    return Words.text(sentences);
  }

  private List<Wording> change(KpiAssessment answer) {
    Measured before = Objects.requireNonNull(answer.before());
    Measured after = Objects.requireNonNull(answer.after());
    Comparison comparison = Objects.requireNonNull(answer.comparison());
    if (answer.verdict() == Verdict.UNCHANGED) {
      return List.of(values().stayed(before, after));
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(values().became(before, after));
    sentences.add(size(comparison));
    if (comparison.dispersion() != null) {
      sentences.add(
          both(
              "Det är inräknat att värdet tidigare har varierat mer än slumpen brukar ge.",
              "It is allowed for that the value used to vary more than chance makes it."));
    }
    return sentences;
  }

  private static Wording size(Comparison comparison) {
    boolean counted = comparison.interval() == null;
    return switch (comparison.trend()) {
      case NONE ->
          both(
              "Skillnaden är inte större än att slumpen kan förklara den.",
              "The difference is no larger than chance can explain.");
      case UP ->
          counted
              ? both("Det är en ökning.", "This is an increase.")
              : both(
                  "Ökningen är större än vad slumpen brukar ge.",
                  "The increase is larger than chance usually gives.");
      case DOWN ->
          counted
              ? both("Det är en minskning.", "This is a decrease.")
              : both(
                  "Minskningen är större än vad slumpen brukar ge.",
                  "The decrease is larger than chance usually gives.");
    };
  }

  private List<Wording> goal(KpiAssessment answer) {
    Wording goal = new GoalWords(series).of(target.goal());
    if (goal == null) {
      return List.of(
          both(
              "Löftet säger inte vad värdet ska bli.",
              "The promise does not say what the value shall become."));
    }
    var sentences = new ArrayList<Wording>();
    Interval level = answer.level();
    if (target.goal() instanceof Goal.Limit && level != null) {
      sentences.add(uncertain(answer, level));
    }
    sentences.add(
        switch (answer.attainment()) {
          case MET -> both("Målet, %s, är nått.", "The goal, %s, is met.", goal);
          case NOT_MET -> both("Målet, %s, är inte nått.", "The goal, %s, is not met.", goal);
          case NOT_DEMONSTRATED ->
              both(
                  "Det går inte att visa om målet, %s, är nått.",
                  "It cannot be shown whether the goal, %s, is met.", goal);
          case NOT_JUDGED ->
              answer.verdict() == Verdict.JUDGED_LATER
                      || answer.noVerdict() == NoVerdict.NOTHING_SINCE
                  ? both("Målet är %s.", "The goal is %s.", goal)
                  : both(
                      "Målet, %s, går inte att bedöma.", "The goal, %s, cannot be judged.", goal);
        });
    return sentences;
  }

  /** An interval belongs to a survey, with its level. */
  private Wording uncertain(KpiAssessment answer, Interval level) {
    BigDecimal certainty =
        BigDecimal.ONE
            .subtract(BigDecimal.valueOf(target.alpha()))
            .multiply(BigDecimal.valueOf(PER_CENT))
            .stripTrailingZeros();
    return both(
        "Undersökningens osäkerhet är inräknad: värdet för %s ligger mellan %s och %s"
            + " (%s\u00a0%% säkerhet).",
        "Allowing for the survey's uncertainty, the value for %s lies between %s and %s"
            + " (%s%% confidence).",
        ValueWords.period(answer.after()),
        values().rounded(level.lower()),
        values().rounded(level.upper()),
        Words.decimal(certainty));
  }

  private List<Wording> precedingChange(KpiAssessment answer) {
    var preceding = answer.preceding();
    Measured before = answer.before();
    if (preceding == null || before == null || preceding.comparison() == null) {
      return List.of();
    }
    return preceding.verdict() == Verdict.UNCHANGED
        ? List.of(
            both(
                "Dessförinnan: %s", "Before that: %s", values().stayed(preceding.before(), before)))
        : List.of(
            both(
                "Dessförinnan: %s", "Before that: %s", values().became(preceding.before(), before)),
            size(preceding.comparison()));
  }

  private ValueWords values() {
    return new ValueWords(series);
  }
}
