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
    return "Löftet anger inget antal. Därför räknas det inte, utan beskrivs i ord i uppföljningen.";
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
    return "Lovat: minst %s. Genomfört hittills: %s. I den takten hinner löftet uppfyllas."
        .formatted(promised, done);
  }

  @Override
  String totalOpenEnded(String promised, String done) {
    return "Lovat: minst %s. Genomfört hittills: %s. Löftet har inget slutdatum."
        .formatted(promised, done);
  }

  @Override
  String totalAwaitsReports(String promised, String done, LocalDate lastReport) {
    return "Lovat: minst %s. Genomfört: %s. Tiden är ute, men det som gjordes kan rapporteras till och med den %s."
        .formatted(promised, done, day(lastReport));
  }

  @Override
  String totalBehind(String promised, String done, String missing, LocalDate lastDay) {
    return "Lovat: minst %s. Genomfört hittills: %s. Det återstår %s att göra senast den %s."
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
    return "Löftet gäller mindre än halva månaden i varje månad. Därför bedöms ingen månad.";
  }

  @Override
  String noMonthClosed(String promised) {
    return "Lovat: minst %s varje månad. Ingen månad är avgjord än.".formatted(promised);
  }

  @Override
  String monthsKeptSoFar(String promised, long closed) {
    return closed == 1
        ? "Lovat: minst %s varje månad. Löftet har hållits den månad som är avslutad."
            .formatted(promised)
        : "Lovat: minst %s varje månad. Löftet har hållits alla %d avslutade månader."
            .formatted(promised, closed);
  }

  @Override
  String monthsKept(String promised, long kept, long judged) {
    return "Lovat: minst %s varje månad. Löftet hölls %d av %d %s."
        .formatted(promised, kept, judged, judged == 1 ? "månad" : "månader");
  }

  @Override
  String tooFewIn(List<String> months) {
    return "Det blev för få i %s.".formatted(list(months));
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
            ? "Inget av de utlovade tillfällena är registrerat som genomfört."
            : "%d av %d utlovade tillfällen har genomförts: %s."
                .formatted(kept.size(), occasions, list(kept));
    return first + " Ingen granskad uppgift finns om %s.".formatted(list(missed));
  }
}
