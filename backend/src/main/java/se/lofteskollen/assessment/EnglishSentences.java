package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

final class EnglishSentences extends Sentences {

  @Override
  Locale locale() {
    return Locale.UK;
  }

  @Override
  String in(Wording wording) {
    return wording.en();
  }

  @Override
  String and() {
    return " and ";
  }

  @Override
  String notMeasurable() {
    return "The promise states no number and cannot be counted. The follow-up judges it in words.";
  }

  @Override
  String startsOn(LocalDate day) {
    return "The promise takes effect on %s.".formatted(day(day));
  }

  @Override
  String totalKept(String promised, String done) {
    return "Promised: at least %s. Done: %s.".formatted(promised, done);
  }

  @Override
  String totalOnTrack(String promised, String done) {
    return "Promised: at least %s. Done so far: %s. The pace is sufficient."
        .formatted(promised, done);
  }

  @Override
  String totalOpenEnded(String promised, String done) {
    return "Promised: at least %s. Done so far: %s. The promise has no end date."
        .formatted(promised, done);
  }

  @Override
  String totalAwaitsReports(String promised, String done, LocalDate lastReport) {
    return "Promised: at least %s. Done: %s. The time is up, but what was done can be reported until %s."
        .formatted(promised, done, day(lastReport));
  }

  @Override
  String totalBehind(String promised, String done, String missing, LocalDate lastDay) {
    return "Promised: at least %s. Done so far: %s. Still missing: %s, by %s."
        .formatted(promised, done, missing, day(lastDay));
  }

  @Override
  String totalNotKept(String promised, String done, boolean anythingDone, LocalDate lastDay) {
    return anythingDone
        ? "Promised: at least %s by %s. Done: %s.".formatted(promised, day(lastDay), done)
        : "Promised: at least %s by %s. Nothing has been reported."
            .formatted(promised, day(lastDay));
  }

  @Override
  String noMonthJudged() {
    return "No month lies at least half within the agreement's period, so no month is judged.";
  }

  @Override
  String noMonthClosed(String promised) {
    return "Promised: at least %s every month. No month is closed yet.".formatted(promised);
  }

  @Override
  String monthsKeptSoFar(String promised, long closed) {
    return closed == 1
        ? "Promised: at least %s every month. The one closed month reaches that."
            .formatted(promised)
        : "Promised: at least %s every month. All %d closed months reach that."
            .formatted(promised, closed);
  }

  @Override
  String monthsKept(String promised, long kept, long judged) {
    return "Promised: at least %s every month. Kept in %d of %d %s."
        .formatted(promised, kept, judged, judged == 1 ? "month" : "months");
  }

  @Override
  String tooFewIn(List<String> months) {
    return "Too few in %s.".formatted(list(months));
  }

  @Override
  String nothingReportedFor(List<String> months) {
    return "Nothing reported for %s.".formatted(list(months));
  }

  @Override
  String eachMonthByItself(String done) {
    return "There were %s altogether, but each month counts by itself.".formatted(done);
  }

  @Override
  String occasionsAllKept(int occasions) {
    return occasions == 1
        ? "The promised occasion took place."
        : "All %d promised occasions took place.".formatted(occasions);
  }

  @Override
  String occasionsSoFar(int kept, int occasions) {
    return "%d of %d promised occasions have taken place so far.".formatted(kept, occasions);
  }

  @Override
  String occasionsMissed(List<String> kept, int occasions, List<String> missed) {
    String first =
        kept.isEmpty()
            ? "None of the promised occasions is recorded as done."
            : "%d of %d promised occasions took place: %s."
                .formatted(kept.size(), occasions, list(kept));
    return first + " There is no verified record of %s.".formatted(list(missed));
  }
}
