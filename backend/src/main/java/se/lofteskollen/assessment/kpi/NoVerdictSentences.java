package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Says why nothing can be said of a change. */
record NoVerdictSentences(Series series) {

  /** The sentences of one reason. */
  Wording of(KpiAssessment answer, NoVerdict reason) {
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
              ValueWords.period(before),
              ValueWords.period(after));
      case UNLIKE_PERIODS ->
          both(
              "%s och %s är olika delar av året. Därför går värdena inte att jämföra.",
              "%s and %s are different parts of the year, so the values cannot be compared.",
              Words.capitalised(ValueWords.period(before)),
              Words.capitalised(ValueWords.period(after)));
      case ONLY_WORDS -> onlyWords(before, after);
      case NO_STANDARD_ERROR -> uncertain(before, after);
      case NO_SAMPLE_SIZE ->
          Words.text(
              List.of(
                  values().became(before, after),
                  both(
                      "Källan säger inte hur många som har svarat. Därför går det inte att säga om"
                          + " skillnaden är större än slumpen.",
                      "The source does not say how many answered, so it cannot be said whether the"
                          + " difference is larger than chance.")));
      case NO_EVENTS ->
          Words.text(
              List.of(
                  values().became(before, after),
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
            values().became(before, after),
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
    Wording period = ValueWords.period(worded);
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

  private ValueWords values() {
    return new ValueWords(series);
  }
}
