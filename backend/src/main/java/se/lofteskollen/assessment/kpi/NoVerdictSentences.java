package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
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
      case NOTHING_SINCE -> nothingSince(answer);
      case SO_FAR, OPEN_ENDED, INCOMPLETE -> later(answer, reason);
      case NO_LIKE_PERIOD ->
          both(
              "Löftet räknar från %s, men ingen sådan period ligger till minst hälften inom löftets"
                  + " tid. Därför går målet aldrig att bedöma.",
              "The promise counts from %s, but no such period lies at least half within the"
                  + " promise's time. The goal can never be judged.",
              ValueWords.period(before));
      case UNFIT_VALUE ->
          both(
              "Ett av värdena passar inte det som mäts. Därför går det inte att räkna med.",
              "One of the values does not fit what is measured, so it cannot be reckoned with.");
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
              "Värdena för %s och %s gäller inte samma dagar på året. Därför går de inte att"
                  + " jämföra.",
              "The values for %s and %s are not of the same days of the year, so they cannot be"
                  + " compared.",
              ValueWords.period(before),
              ValueWords.period(after));
      case ONLY_WORDS -> onlyWords(before, after);
      case NO_STANDARD_ERROR -> uncertain(before, after);
      case NO_SAMPLE_SIZE ->
          Words.text(
              List.of(
                  values().became(known(before), known(after)),
                  both(
                      "Källan säger inte hur många som har svarat. Därför går det inte att säga om"
                          + " skillnaden är större än slumpen.",
                      "The source does not say how many answered, so it cannot be said whether the"
                          + " difference is larger than chance.")));
      case NO_EVENTS ->
          Words.text(
              List.of(
                  values().became(known(before), known(after)),
                  both(
                      "Källan anger inte antalen bakom. Därför går det inte att säga om skillnaden är"
                          + " större än slumpen.",
                      "The source does not give the counts behind, so it cannot be said whether the"
                          + " difference is larger than chance.")));
    };
  }

  private static Wording nothingSince(KpiAssessment answer) {
    Days outcome = answer.outcome();
    return outcome == null
        ? both(
            "Inget värde är känt än för löftets tid.",
            "No value is known yet for the promise's time.")
        : both(
            "Inget värde är känt än för %s, som målet bedöms på.",
            "No value is known yet for %s, which the goal is judged on.", PeriodNames.of(outcome));
  }

  /** The newest value until then, which way it went, and when it is decided. */
  private Wording later(KpiAssessment answer, NoVerdict reason) {
    Measured after = known(answer.after());
    var sentences = new ArrayList<Wording>();
    sentences.add(soFar(after, answer.soFar()));
    LocalDate from = answer.decidedFrom();
    sentences.add(
        from == null || reason == NoVerdict.OPEN_ENDED
            ? both(
                "Löftet har inget slut och säger inte vilken tid målet ska bedömas på.",
                "The promise has no end and does not say which time the goal is judged on.")
            : both(
                "Målet bedöms på %s, tidigast den %s.",
                "The goal is judged on %s, on %s at the earliest.",
                PeriodNames.of(known(answer.outcome())),
                Words.day(from)));
    return Words.text(sentences);
  }

  private Wording soFar(Measured after, @Nullable Direction direction) {
    Wording which =
        direction == null
            ? both("", "")
            : switch (direction) {
              case UP -> both(", högre än tidigare", ", higher than before");
              case DOWN -> both(", lägre än tidigare", ", lower than before");
              case UNCHANGED -> both(", oförändrat", ", unchanged");
            };
    LocalDate reaches = after.reachesTo();
    if (after.value() == null) {
      return both(
          "Hittills ger källan bara ord%s.", "So far the source gives words only%s.", which);
    }
    return reaches == null
        ? both(
            "Hittills: %s (%s)%s.",
            "So far: %s (%s)%s.", values().said(after), ValueWords.period(after), which)
        : both(
            "Hittills: %s, till och med den %s. Värdet publicerades innan tiden var slut.",
            "So far: %s, through %s. The value was published before its time was over.",
            values().said(after),
            Words.day(reaches));
  }

  private static <T> T known(@Nullable T part) {
    return Objects.requireNonNull(part);
  }

  private Wording uncertain(@Nullable Measured before, @Nullable Measured after) {
    return Words.text(
        List.of(
            values().became(known(before), known(after)),
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
