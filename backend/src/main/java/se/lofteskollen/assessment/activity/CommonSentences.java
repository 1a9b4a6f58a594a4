package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.time.LocalDate;
import se.lofteskollen.assessment.wording.Wording;

/** Sentences that more than one kind of promise needs. */
final class CommonSentences {
  private CommonSentences() {}

  static Wording startsOn(LocalDate day) {
    return both("Löftet börjar gälla den %s.", "The promise takes effect on %s.", day(day));
  }

  static Wording notMeasurable() {
    return both(
        "Löftet anger inget antal. Därför räknas det inte, utan beskrivs i ord i uppföljningen.",
        "The promise states no number and cannot be counted. The follow-up judges it in words.");
  }

  static Wording noNeedArose() {
    return both("Inget behov uppstod.", "No need arose.");
  }

  /** No period lies at least half within the agreement. */
  static Wording tooShort() {
    return both(
        "Löftets tid är för kort för att bedömas.", "The promise's time is too short to judge.");
  }

  static Wording nothingReported() {
    return both("Inget har rapporterats.", "Nothing has been reported.");
  }

  static Wording nothingVerified() {
    return both("Inget är granskat än.", "Nothing has been verified yet.");
  }

  /** Between the last day and the end of the reporting delay. */
  static Wording awaitsReports(LocalDate lastReport) {
    return both(
        "Tiden är ute, men det som gjordes kan rapporteras till och med den %s.",
        "The time is up, but what was done can be reported until %s.", day(lastReport));
  }
}
