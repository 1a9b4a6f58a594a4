package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * Why a sum is or is not reached.
 *
 * @param promised with its noun: 12 visits
 * @param done likewise
 * @param missing likewise
 * @param anythingDone a pace of nothing is no pace to praise
 */
record TotalSentences(Wording promised, Wording done, Wording missing, boolean anythingDone) {

  Wording of(AssessmentStatus status, Evidence evidence) {
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(evidence.agreement().start());
      case ON_TRACK -> onTrack(evidence.agreement().end());
      case BEHIND -> behind(evidence, lastDay(evidence));
      case NOT_KEPT ->
          evidence.reported()
              ? both(
                  "Lovat: minst %s till och med den %s. Genomfört: %s.",
                  "Promised: at least %s by %s. Done: %s.", promised, day(lastDay(evidence)), done)
              : both(
                  "Lovat: minst %s till och med den %s. Inget har rapporterats.",
                  "Promised: at least %s by %s. Nothing has been reported.",
                  promised,
                  day(lastDay(evidence)));
      case NO_NEED_AROSE ->
          both(
              "Lovat: minst %s. Genomfört: %s. Inget behov uppstod.",
              "Promised: at least %s. Done: %s. No need arose.", promised, done);
      case KEPT, NOT_MEASURABLE ->
          both(
              "Lovat: minst %s. Genomfört: %s.",
              "Promised: at least %s. Done: %s.", promised, done);
    };
  }

  private Wording onTrack(@Nullable LocalDate end) {
    if (end == null) {
      return both(
          "Lovat: minst %s. Genomfört hittills: %s. Löftet har inget slutdatum.",
          "Promised: at least %s. Done so far: %s. The promise has no end date.", promised, done);
    }
    return anythingDone
        ? both(
            "Lovat: minst %s. Genomfört hittills: %s. I den takten hinner löftet uppfyllas.",
            "Promised: at least %s. Done so far: %s. The pace is sufficient.", promised, done)
        : both(
            "Lovat: minst %s. Inget är genomfört än, men det finns tid till och med den %s.",
            "Promised: at least %s. Nothing is done yet, but there is time until %s.",
            promised,
            day(end));
  }

  private Wording behind(Evidence evidence, LocalDate lastDay) {
    return evidence.isPast(lastDay)
        ? Words.text(
            List.of(
                both(
                    "Lovat: minst %s. Genomfört: %s.",
                    "Promised: at least %s. Done: %s.", promised, done),
                CommonSentences.awaitsReports(evidence.lastReport(lastDay))))
        : both(
            "Lovat: minst %s. Genomfört hittills: %s. Det återstår %s att göra senast den %s.",
            "Promised: at least %s. Done so far: %s. Still missing: %s, by %s.",
            promised,
            done,
            missing,
            day(lastDay));
  }

  /** Only an agreement that ends can be late. */
  private static LocalDate lastDay(Evidence evidence) {
    return Objects.requireNonNull(evidence.agreement().end());
  }
}
