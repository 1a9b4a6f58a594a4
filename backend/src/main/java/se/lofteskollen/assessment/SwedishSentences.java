package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

final class SwedishSentences extends Sentences {
  private static final Locale LOCALE = Locale.of("sv", "SE");

  @Override
  Locale locale() {
    return LOCALE;
  }

  @Override
  String in(Wording wording) {
    return wording.sv();
  }

  @Override
  String and() {
    return " och ";
  }

  @Override
  String notMeasurable() {
    return "Löftet anger inget antal och kan därför inte räknas. Det bedöms i ord i uppföljningen.";
  }

  @Override
  String startsOn(LocalDate day) {
    return "Löftet börjar gälla den %s.".formatted(day(day));
  }

  @Override
  String totalKept(String promised, String done) {
    return "Lovat: minst %s. Genomfört: %s.".formatted(promised, done);
  }

  @Override
  String totalOnTrack(String promised, String done) {
    return "Lovat: minst %s. Genomfört hittills: %s. Takten räcker för att hinna."
        .formatted(promised, done);
  }

  @Override
  String totalBehind(String promised, String done, String missing, LocalDate lastDay) {
    return "Lovat: minst %s. Genomfört hittills: %s. %s återstår till och med den %s."
        .formatted(promised, done, missing, day(lastDay));
  }

  @Override
  String totalNotKept(String promised, String done, boolean anythingDone, LocalDate lastDay) {
    return anythingDone
        ? "Lovat: minst %s till och med den %s. Genomfört: %s."
            .formatted(promised, day(lastDay), done)
        : "Lovat: minst %s till och med den %s. Inget har rapporterats."
            .formatted(promised, day(lastDay));
  }

  @Override
  String noMonthJudged() {
    return "Ingen månad ligger till minst hälften inom löftets tid, så ingen månad bedöms.";
  }

  @Override
  String noMonthClosed(String promised) {
    return "Lovat: minst %s varje månad. Ingen månad är avslutad ännu.".formatted(promised);
  }

  @Override
  String monthsKeptSoFar(String promised, long closed) {
    return closed == 1
        ? "Lovat: minst %s varje månad. Den månad som är avslutad når dit.".formatted(promised)
        : "Lovat: minst %s varje månad. Alla %d avslutade månader når dit."
            .formatted(promised, closed);
  }

  @Override
  String monthsKept(String promised, long kept, long judged) {
    return "Lovat: minst %s varje månad. Det hölls %d av %d månader."
        .formatted(promised, kept, judged);
  }

  @Override
  String tooFewIn(List<String> months) {
    return "För få i %s.".formatted(list(months));
  }

  @Override
  String nothingReportedFor(List<String> months) {
    return "Inget rapporterat för %s.".formatted(list(months));
  }

  @Override
  String eachMonthByItself(String done) {
    return "Sammanlagt blev det %s, men varje månad räknas för sig.".formatted(done);
  }

  @Override
  String occasionsAllKept(int occasions) {
    return occasions == 1
        ? "Det utlovade tillfället har genomförts."
        : "Alla %d utlovade tillfällen har genomförts.".formatted(occasions);
  }

  @Override
  String occasionsSoFar(int kept, int occasions) {
    return "%d av %d utlovade tillfällen har genomförts hittills.".formatted(kept, occasions);
  }

  @Override
  String occasionsMissed(List<String> kept, int occasions, List<String> missed) {
    String first =
        kept.isEmpty()
            ? "Inget av %d utlovade tillfällen är registrerat som genomfört.".formatted(occasions)
            : "%d av %d utlovade tillfällen har genomförts: %s."
                .formatted(kept.size(), occasions, list(kept));
    return first + " Ingen granskad uppgift finns om %s.".formatted(list(missed));
  }
}
