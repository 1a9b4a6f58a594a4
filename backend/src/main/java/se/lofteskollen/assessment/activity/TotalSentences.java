package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * Why a sum is or is not reached.
 *
 * @param promised what was: at least 12 visits
 */
record TotalSentences(
    Wording promised,
    long required,
    Amount amount,
    @Nullable Unit unit,
    Measure measure,
    Evidence evidence) {

  Wording of(AssessmentStatus status) {
    if (status == AssessmentStatus.NOT_STARTED) {
      return CommonSentences.startsOn(evidence.agreement().start());
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(both("Lovat: %s.", "Promised: %s.", promised));
    sentences.addAll(outcome(status));
    sentences.addAll(CommonSentences.uncounted(evidence, unit));
    return Words.text(sentences);
  }

  private List<Wording> outcome(AssessmentStatus status) {
    return switch (status) {
      case KEPT, UNDER_WAY, NOT_MEASURABLE, NOT_STARTED -> List.of(done());
      case ON_TRACK -> List.of(onTrack());
      case NO_DEADLINE ->
          List.of(doneSoFar(), both("Löftet har inget slutdatum.", "The promise has no end date."));
      case BEHIND ->
          evidence.isPast(lastDay())
              ? List.of(done(), CommonSentences.awaitsReports(evidence.lastReport(lastDay())))
              : List.of(
                  doneSoFar(),
                  both(
                      "Det återstår %s att göra senast den %s.",
                      "Still missing: %s, by %s.",
                      measure.told(Math.max(0, required - amount.lower()), unit),
                      day(lastDay())));
      case NOT_KEPT ->
          List.of(evidence.reported() ? notReached() : CommonSentences.nothingReported());
      case UNDETERMINED ->
          List.of(
              done(),
              both(
                  "Uppgifterna är inte så exakta att det går att säga om det räcker.",
                  "The figures are not exact enough to say whether that suffices."));
      case NO_INFORMATION -> noInformation();
      case NO_NEED_AROSE -> List.of(done(), CommonSentences.noNeedArose());
    };
  }

  private List<Wording> noInformation() {
    LocalDate known = evidence.coverage().lastDay();
    if (amount.upper() == 0) {
      return List.of(CommonSentences.noInformation(evidence));
    }
    Wording of =
        AmountWords.qualified(
            amount.exactness(),
            both(
                "%s av %s",
                "%s of %s",
                Words.number(measure.number(amount.stated())),
                measure.told(required, unit)));
    return known != null && known.isBefore(evidence.lastDay())
        ? List.of(
            both(
                "Redovisat: %s till och med %s.",
                "Reported: %s until %s.", of, PeriodWords.until(known, evidence.agreement())),
            both("Uppgift saknas om tiden därefter.", "Nothing is known of the time after that."))
        : List.of(
            both("Redovisat: %s.", "Reported: %s.", of), CommonSentences.noInformation(evidence));
  }

  private Wording notReached() {
    return amount.isExact()
        ? done()
        : both(
            "Genomfört: %s, och högst %s.",
            "Done: %s, and at most %s.",
            measure.told(amount, unit),
            measure.told(amount.upper(), unit));
  }

  private Wording onTrack() {
    LocalDate end = evidence.agreement().end();
    boolean paceSuffices = amount.lower() > 0;
    return paceSuffices || end == null
        ? both("%s I den takten hålls löftet.", "%s The pace is sufficient.", doneSoFar())
        : both(
            "Inget är genomfört än, men det finns tid till och med den %s.",
            "Nothing is done yet, but there is time until %s.", day(end));
  }

  private Wording done() {
    return both("Genomfört: %s.", "Done: %s.", measure.told(amount, unit));
  }

  private Wording doneSoFar() {
    return both("Genomfört hittills: %s.", "Done so far: %s.", measure.told(amount, unit));
  }

  /** Only an agreement that ends can be late. */
  private LocalDate lastDay() {
    return Objects.requireNonNull(evidence.agreement().end());
  }
}
