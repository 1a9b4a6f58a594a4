package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Sentences that more than one kind of promise needs. */
final class CommonSentences {
  private CommonSentences() {}

  static Wording startsOn(LocalDate day) {
    return both("Löftet börjar gälla den %s.", "The promise takes effect on %s.", day(day));
  }

  static Wording unanswered() {
    return both(
        "Svaret går inte att räkna ut just nu. Det beror på ett fel i tjänsten, inte på löftet.",
        "The answer cannot be worked out right now. The service is at fault, not the promise.");
  }

  static Wording notMeasurable() {
    return both(
        "Löftet anger inget antal. Därför räknas det inte, utan beskrivs i ord i uppföljningen.",
        "The promise states no number and cannot be counted. The follow-up judges it in words.");
  }

  static Wording noNeedArose() {
    return both("Inget behov uppstod.", "No need arose.");
  }

  /** Nothing can be asked of what lies within the agreement. */
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

  /** Of which time it is not known what was done. */
  static Wording noInformation(Evidence evidence) {
    return switch (evidence.coverage()) {
      case Coverage.Nothing() ->
          both("Uppgift saknas om vad som gjordes.", "There is no information on what was done.");
      case Coverage.Window(var from, var through) -> {
        boolean startKnown = !from.isAfter(evidence.agreement().start());
        if (through == null || !through.isBefore(evidence.lastDay())) {
          yield both(
              "Uppgift saknas om tiden före den %s.",
              "There is no information on the time before %s.", day(from));
        }
        yield startKnown
            ? both(
                "Uppgift saknas om tiden efter den %s.",
                "There is no information on the time after %s.", day(through))
            : both(
                "Uppgift finns bara om tiden från den %s till den %s.",
                "There is information only on the time from %s to %s.", day(from), day(through));
      }
    };
  }

  /** What was done and does not count, and why. */
  static List<Wording> uncounted(Evidence evidence, @Nullable Unit unit) {
    var sentences = new ArrayList<Wording>();
    Amount otherDays = evidence.tally().otherDays().done();
    if (otherDays.stated() > 0) {
      sentences.add(otherDays(Measure.COUNT.told(otherDays, unit), filter(evidence)));
    }
    Amount tooShort = evidence.tally().tooShort().done();
    if (tooShort.stated() > 0) {
      sentences.add(
          both(
              "%s varade för kort för att räknas.",
              "%s did not last long enough to count.",
              Words.capitalised(Measure.COUNT.told(tooShort, unit))));
    }
    return sentences;
  }

  private static Wording otherDays(Wording done, CalendarFilter filter) {
    return filter.isEveryDay()
        ? both(
            "Utanför den tid som löftet gäller gjordes %s, som inte räknas.",
            "Outside the time that was promised: %s, not counted.", done)
        : both(
            "På andra dagar än löftet gäller gjordes %s, som inte räknas: det gäller %s.",
            "On other days than those promised: %s, not counted. The promise is for %s.",
            done,
            CalendarWords.days(filter));
  }

  private static CalendarFilter filter(Evidence evidence) {
    return switch (evidence.chapter().governing().quota().plain()) {
      case TotalQuota total -> total.counting().filter();
      case RecurringQuota recurring -> recurring.counting().filter();
      case EffortQuota _,
          se.lofteskollen.assessment.promise.OccasionQuota _,
          se.lofteskollen.assessment.promise.CoverageQuota _,
          se.lofteskollen.assessment.promise.ShareQuota _,
          se.lofteskollen.assessment.promise.ResponseTimeQuota _,
          se.lofteskollen.assessment.promise.MilestoneQuota _,
          se.lofteskollen.assessment.promise.Unquantified _ ->
          CalendarFilter.NONE;
    };
  }
}
