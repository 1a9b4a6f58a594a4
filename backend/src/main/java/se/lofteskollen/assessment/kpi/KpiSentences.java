package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /** Decimals of the ends of an interval of counts and of percentages. */
  private static final int ONE_DECIMAL = 1;

  private static final int TWO_DECIMALS = 2;

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
        answer.noVerdict() == null ? change(answer) : List.of(reason(answer, answer.noVerdict())));
    sentences.addAll(goal(answer));
    sentences.addAll(precedingChange(answer));
    sentences.addAll(afterwards(answer));
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
            said(before),
            PeriodNames.of(before.period()),
            number(after),
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

  private Wording reason(KpiAssessment answer, NoVerdict reason) {
    Measured before = answer.before();
    Measured after = answer.after();
    return switch (reason) {
      case NO_INDICATOR -> throw new IllegalStateException("There is an indicator here.");
      case OTHER_AREA ->
          both(
              "Värdena gäller ett annat område än löftet. Därför går de inte att använda här.",
              "The values are of another area than the promise and cannot be used here.");
      case NOTHING_SINCE ->
          both(
              "Inget värde är känt än för löftets tid.",
              "No value is known yet for the promise's time.");
      case NOTHING_BEFORE ->
          both(
              "Inget värde är känt från tiden före löftet. Därför går det inte att säga vad som har"
                  + " förändrats.",
              "No value is known from before the promise, so nothing can be said of a change.");
      case SMALL_NUMBER ->
          both(
              "Ett av antalen är så litet att det inte visas, för att ingen ska kunna kännas igen.",
              "One of the counts is so small that it is not shown, so that nobody can be"
                  + " recognised.");
      case SERIES_BREAK ->
          both(
              "Sättet att mäta ändrades mellan %s och %s. Därför går värdena inte att jämföra.",
              "The way of measuring changed between %s and %s, so the values cannot be compared.",
              period(before),
              period(after));
      case UNLIKE_PERIODS ->
          both(
              "%s och %s är olika delar av året. Därför går värdena inte att jämföra.",
              "%s and %s are different parts of the year, so the values cannot be compared.",
              Words.capitalised(period(before)),
              Words.capitalised(period(after)));
      case ONLY_WORDS -> onlyWords(before, after);
      case NO_STANDARD_ERROR -> uncertain(before, after);
      case NO_SAMPLE_SIZE ->
          Words.text(
              List.of(
                  became(before, after),
                  both(
                      "Källan säger inte hur många som har svarat. Därför går det inte att säga om"
                          + " skillnaden är större än slumpen.",
                      "The source does not say how many answered, so it cannot be said whether the"
                          + " difference is larger than chance.")));
      case NO_EVENTS ->
          Words.text(
              List.of(
                  became(before, after),
                  both(
                      "Källan anger inte antalen bakom. Därför går det inte att säga om skillnaden är"
                          + " större än slumpen.",
                      "The source does not give the counts behind, so it cannot be said whether the"
                          + " difference is larger than chance.")));
    };
  }

  private Wording uncertain(@Nullable Measured before, @Nullable Measured after) {
    return Words.text(
        List.of(
            became(before, after),
            both(
                "Källan anger inte hur osäkra värdena är. Därför går det inte att säga om skillnaden"
                    + " är större än slumpen.",
                "The source does not say how uncertain the values are, so it cannot be said whether"
                    + " the difference is larger than chance.")));
  }

  /** The source's direction, and whether it is for the better; never more than the source says. */
  private Wording onlyWords(@Nullable Measured before, @Nullable Measured after) {
    Measured later = Objects.requireNonNull(after);
    boolean isLater = later.value() == null;
    Measured worded = isLater ? later : before;
    Direction direction = isLater ? later.direction() : null;
    Wording period = period(worded);
    Wording said =
        direction == null
            ? both(
                "För %s ger källan inget tal, bara ord.",
                "For %s the source gives words and no number.", period)
            : both(
                "För %s ger källan inget tal men skriver att värdet är %s.",
                "For %s the source gives no number but says that the value is %s.",
                period,
                went(direction));
    return Words.text(
        List.of(
            said,
            both(
                "Det räcker inte för att avgöra om något har förändrats.",
                "That is not enough to tell whether anything has changed.")));
  }

  private Wording went(Direction direction) {
    Wording plain =
        switch (direction) {
          case UP -> both("högre", "higher");
          case DOWN -> both("lägre", "lower");
          case UNCHANGED -> both("oförändrat", "unchanged");
        };
    if (direction == Direction.UNCHANGED || series.goodDirection() == GoodDirection.NEUTRAL) {
      return plain;
    }
    boolean better =
        (direction == Direction.UP) == (series.goodDirection() == GoodDirection.HIGHER);
    return better
        ? both("%s, alltså bättre", "%s, which is better", plain)
        : both("%s, alltså sämre", "%s, which is worse", plain);
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
              period(answer.after()),
              rounded(level.lower()),
              rounded(level.upper())));
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
              ? both("minst %s", "at least %s", withUnit(limit.value()))
              : both("högst %s", "at most %s", withUnit(limit.value()));
      case Goal.Maintain maintain ->
          both(
              "att värdet inte ska ändras med mer än %s",
              "that the value shall change by no more than %s", withUnit(maintain.tolerance()));
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
        both("Dessförinnan: %s", "Before that: %s", became(preceding.before(), before)),
        size(preceding.comparison()));
  }

  private static List<Wording> afterwards(KpiAssessment answer) {
    var sentences = new ArrayList<Wording>();
    if (answer.preliminary()) {
      sentences.add(
          both(
              "Värdena är preliminära och kan ändras.",
              "The values are preliminary and may change."));
    }
    var atSigning = answer.atSigning();
    if (atSigning != null) {
      Wording signed = Words.number(atSigning.value());
      sentences.add(
          atSigning.verdict() == answer.verdict()
              ? both(
                  "När löftet undertecknades var det tidigare värdet %s. Svaret blir detsamma med"
                      + " det.",
                  "When the promise was signed the earlier value was %s. The answer is the same"
                      + " with it.",
                  signed)
              : both(
                  "När löftet undertecknades var det tidigare värdet %s. Med det blir svaret ett"
                      + " annat: %s.",
                  "When the promise was signed the earlier value was %s. With it the answer is"
                      + " another: %s.",
                  signed,
                  VerdictWords.of(atSigning.verdict())));
    }
    var revision = answer.revision();
    if (revision != null) {
      Wording on = Words.day(revision.on());
      sentences.add(
          revision.verdict() == answer.verdict()
              ? both(
                  "Källan ändrade ett av värdena den %s. Svaret är detsamma som före det.",
                  "The source changed one of the values on %s. The answer is the same as before.",
                  on)
              : both(
                  "Källan ändrade ett av värdena den %s. Före det var svaret ett annat: %s.",
                  "The source changed one of the values on %s. Before that the answer was"
                      + " another: %s.",
                  on,
                  VerdictWords.of(revision.verdict())));
    }
    return sentences;
  }

  private Wording became(@Nullable Measured before, @Nullable Measured after) {
    return both(
        "%s (%s) blev %s (%s).",
        "%s (%s) became %s (%s).",
        said(Objects.requireNonNull(before)),
        period(before),
        number(Objects.requireNonNull(after)),
        period(after));
  }

  private static Wording period(@Nullable Measured measured) {
    return PeriodNames.of(Objects.requireNonNull(measured).period());
  }

  private Wording said(Measured measured) {
    return withUnit(Objects.requireNonNull(measured.value()));
  }

  private Wording withUnit(BigDecimal value) {
    return switch (series.kind()) {
      case EVENT_COUNT, COMPLETE_COUNT, RATE ->
          both("%s %s", "%s %s", Words.number(value), series.unit());
      case SURVEY_SHARE -> Words.percent(value);
      case SURVEY_INDEX -> Words.number(value);
    };
  }

  private Wording number(Measured measured) {
    BigDecimal value = Objects.requireNonNull(measured.value());
    return series.kind() == IndicatorKind.SURVEY_SHARE ? Words.percent(value) : Words.number(value);
  }

  private Wording rounded(double value) {
    int decimals = series.kind() == IndicatorKind.SURVEY_INDEX ? TWO_DECIMALS : ONE_DECIMAL;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return series.kind() == IndicatorKind.SURVEY_SHARE
        ? Words.percent(rounded)
        : Words.number(rounded);
  }
}
