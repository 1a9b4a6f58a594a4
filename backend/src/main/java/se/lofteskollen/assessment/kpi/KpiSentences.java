package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Says in plain words what changed, whether the goal was met, and why. */
record KpiSentences(Target target, Series series) {
  static final Wording NONE = new Wording("", "");

  static KpiAssessment noIndicator(Target target) {
    return new KpiAssessment(
        Verdict.INSUFFICIENT_DATA,
        Attainment.NOT_JUDGED,
        NoVerdict.NO_INDICATOR,
        null,
        target.alpha(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        target.goal() instanceof Goal.Unstated
            ? both(
                "Målet går inte att mäta som det är skrivet.",
                "The goal cannot be measured as it is written.")
            : both(
                "Inget nyckeltal är kopplat till målet. Därför går det inte att bedöma.",
                "No indicator is tied to the goal. It cannot be judged."));
  }

  /** The same answer with its sentences. */
  KpiAssessment explained(KpiAssessment answer) {
    var sentences = new ArrayList<Wording>();
    sentences.addAll(
        answer.noVerdict() == null
            ? change(answer)
            : List.of(new NoVerdictSentences(series).of(answer, answer.noVerdict())));
    sentences.addAll(goal(answer));
    sentences.addAll(precedingChange(answer));
    sentences.addAll(RevisionSentences.of(answer));
    return new KpiAssessment(
        answer.verdict(),
        answer.attainment(),
        answer.noVerdict(),
        answer.method(),
        answer.alpha(),
        answer.before(),
        answer.after(),
        answer.comparison(),
        answer.level(),
        answer.preceding(),
        answer.atSigning(),
        answer.revision(),
        answer.preliminary(),
        Words.text(sentences));
  }

  private List<Wording> change(KpiAssessment answer) {
    Measured before = Objects.requireNonNull(answer.before());
    Measured after = Objects.requireNonNull(answer.after());
    Comparison comparison = Objects.requireNonNull(answer.comparison());
    var sentences = new ArrayList<Wording>();
    sentences.add(
        both(
            "%s (%s) blev %s (%s).",
            "%s (%s) became %s (%s).",
            values().said(before),
            PeriodNames.of(before.period()),
            values().number(after),
            PeriodNames.of(after.period())));
    sentences.add(size(comparison));
    if (comparison.trend() != Trend.NONE) {
      sentences.add(better());
    }
    if (comparison.dispersion() != null) {
      sentences.add(
          both(
              "Värdet har tidigare varierat mer än slumpen brukar ge, och det är inräknat.",
              "The value used to vary more than chance makes it, and this is allowed for."));
    }
    return sentences;
  }

  private static Wording size(Comparison comparison) {
    boolean counted = comparison.interval() == null;
    return switch (comparison.trend()) {
      case NONE ->
          counted
              ? both("Värdet är oförändrat.", "The value is unchanged.")
              : both(
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

  private Wording better() {
    return switch (series.goodDirection()) {
      case HIGHER -> both("Ett högre värde är bättre.", "A higher value is better.");
      case LOWER -> both("Ett lägre värde är bättre.", "A lower value is better.");
      case NEUTRAL ->
          both(
              "Värdet säger inte i sig om det är bra eller dåligt.",
              "The value does not say by itself whether this is good or bad.");
    };
  }

  private List<Wording> goal(KpiAssessment answer) {
    Interval level = answer.level();
    var sentences = new ArrayList<Wording>();
    Wording goal = goal();
    if (goal == null) {
      return List.of(
          both(
              "Löftet säger inte vad värdet ska bli.",
              "The promise does not say what the value shall become."));
    }
    if (target.goal() instanceof Goal.Limit && level != null) {
      sentences.add(
          both(
              "Med slumpen inräknad ligger värdet för %s mellan %s och %s.",
              "Allowing for chance, the value for %s lies between %s and %s.",
              ValueWords.period(answer.after()),
              values().rounded(level.lower()),
              values().rounded(level.upper())));
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
              both("Målet, %s, går inte att bedöma.", "The goal, %s, cannot be judged.", goal);
        });
    return sentences;
  }

  private @Nullable Wording goal() {
    return switch (target.goal()) {
      case Goal.Change change when change.continued() ->
          change.up()
              ? both("att värdet ska fortsätta öka", "that the value shall go on rising")
              : both("att värdet ska fortsätta minska", "that the value shall go on falling");
      case Goal.Change change ->
          change.up()
              ? both("att värdet ska öka", "that the value shall rise")
              : both("att värdet ska minska", "that the value shall fall");
      case Goal.Limit limit ->
          limit.atLeast()
              ? both("minst %s", "at least %s", values().withUnit(limit.value()))
              : both("högst %s", "at most %s", values().withUnit(limit.value()));
      case Goal.Maintain maintain ->
          both(
              "att värdet inte ska ändras med mer än %s",
              "that the value shall change by no more than %s",
              values().withUnit(maintain.tolerance()));
      case Goal.Unstated _ -> null;
    };
  }

  private List<Wording> precedingChange(KpiAssessment answer) {
    var preceding = answer.preceding();
    Measured before = answer.before();
    if (preceding == null || before == null || preceding.comparison() == null) {
      return List.of();
    }
    return List.of(
        both("Dessförinnan: %s", "Before that: %s", values().became(preceding.before(), before)),
        size(preceding.comparison()));
  }

  private ValueWords values() {
    return new ValueWords(series);
  }
}
