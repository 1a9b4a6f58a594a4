package se.lofteskollen.outlet.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.assessment.wording.Words;
import se.lofteskollen.followup.ChecklistItem;
import se.lofteskollen.followup.WrittenStatus;
import se.lofteskollen.pledge.DeviationReason;
import se.lofteskollen.shared.time.SwedishClock;

/** What the snapshot says in codes, in the Swedish words of the site. */
public final class Phrases {
  private static final int DECIMALS = 2;
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

  private Phrases() {}

  static String status(AssessmentStatus status) {
    return switch (status) {
      case KEPT -> "Hållet";
      case ON_TRACK -> "Enligt plan";
      case BEHIND -> "Ligger efter";
      case NOT_KEPT -> "Inte hållet";
      case NO_NEED_AROSE -> "Inget behov uppstod";
      case NOT_STARTED -> "Inte påbörjat";
      case NOT_MEASURABLE -> "Kan inte räknas";
    };
  }

  /** As in: 3 av 5 hölls, 1 ligger efter och 1 kan inte räknas. */
  static String afterNumber(AssessmentStatus status) {
    return switch (status) {
      case KEPT -> "hölls";
      case ON_TRACK -> "går enligt plan";
      case BEHIND -> "ligger efter";
      case NOT_KEPT -> "hölls inte";
      case NO_NEED_AROSE -> "behövdes inte";
      case NOT_STARTED -> "har inte börjat";
      case NOT_MEASURABLE -> "kan inte räknas";
    };
  }

  static String status(WrittenStatus status) {
    return switch (status) {
      case DONE -> "Genomfört";
      case PARTLY -> "Delvis genomfört";
      case NOT_DONE -> "Inte genomfört";
      case ONGOING -> "Pågår";
      case NO_NEED -> "Inget behov";
      case TRANSFERRED -> "Tas över av någon annan";
      case REPLACED -> "Ersatt av något annat";
      case CANNOT_ASSESS -> "Går inte att bedöma";
    };
  }

  static String status(PeriodStatus status) {
    return switch (status) {
      case KEPT -> "klarad";
      case MISSED -> "missad";
      case NO_NEED -> "inget behov";
      case PENDING -> "inte avgjord än";
      case UPCOMING -> "kommande";
      case NOT_JUDGED -> "bedöms inte";
    };
  }

  /** Of one occasion or unit. */
  static String itemStatus(PeriodStatus status) {
    return switch (status) {
      case KEPT -> "genomfört";
      case MISSED -> "ingen granskad uppgift";
      case NO_NEED -> "inget behov uppstod";
      case PENDING -> "inte avgjort än";
      case UPCOMING -> "kommande";
      case NOT_JUDGED -> "bedöms inte";
    };
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case IMPROVED -> "Bättre";
      case WORSENED -> "Sämre";
      case INCREASED -> "Högre";
      case DECREASED -> "Lägre";
      case NO_DEMONSTRABLE_CHANGE -> "Ingen säker förändring";
      case INSUFFICIENT_DATA -> "För lite underlag";
      case NOT_COMPARABLE -> "Går inte att jämföra";
      case SUPPRESSED -> "Visas inte";
    };
  }

  static String attainment(Attainment attainment) {
    return switch (attainment) {
      case MET -> "Nått";
      case NOT_MET -> "Inte nått";
      case NOT_DEMONSTRATED -> "Går inte att avgöra";
      case NOT_JUDGED -> "Bedöms inte";
    };
  }

  static String reason(DeviationReason reason) {
    return switch (reason) {
      case PANDEMIC -> "Pandemi";
      case STAFFING -> "Bemanning";
      case PRIORITY_EVENT -> "Händelse som måste gå före";
      case WEATHER -> "Väder";
      case CANCELLED_BY_OTHERS -> "Inställt av någon annan";
      case LEGAL -> "Lag eller beslut";
      case NO_NEED -> "Inget behov";
      case OTHER -> "Annat";
    };
  }

  static String check(ChecklistItem item) {
    return switch (item) {
      case RECORDS_VERIFIED -> "Alla registreringar i perioden är granskade.";
      case SOURCES_STATED -> "Alla siffror har källa.";
      case AREAS_RIGHT ->
          "Siffrorna gäller rätt område, eller så står det att de gäller ett annat.";
      case SMALL_NUMBERS_CHECKED -> "Ingen text avslöjar små antal.";
      case LANGUAGES_READ -> "Texten är läst på varje språk som den är skriven på.";
    };
  }

  /** 31 juli 2021. */
  static String day(LocalDate day) {
    return Words.day(day).sv();
  }

  /** The day in Sweden. */
  static String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, SwedishClock.ZONE));
  }

  /** 2021, mars 2021, 1 januari–30 juni 2021, 1 maj 2020–30 april 2021. */
  public static String days(LocalDate first, LocalDate last) {
    boolean endsMonth = last.plusDays(1).getDayOfMonth() == 1;
    boolean sameYear = first.getYear() == last.getYear();
    if (sameYear && first.getDayOfYear() == 1 && last.equals(lastOfYear(first))) {
      return Integer.toString(first.getYear());
    }
    if (sameYear && first.getMonth() == last.getMonth()) {
      if (first.equals(last)) {
        return day(first);
      }
      if (first.getDayOfMonth() == 1 && endsMonth) {
        return Words.formatted(first, "MMMM uuuu", "MMMM uuuu").sv();
      }
    }
    return Words.formatted(first, sameYear ? "d MMMM" : "d MMMM uuuu", "d MMMM uuuu").sv()
        + "–"
        + day(last);
  }

  /** As it was measured: 1 234,5. */
  public static String number(Number number) {
    return Words.number(number).sv();
  }

  /** With every decimal that it has. */
  static String exact(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(SWEDISH);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A computed number to two decimals, halves away from zero. */
  static String rounded(double number) {
    return number(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** A, B och C. */
  public static String list(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : items.stream().limit(items.size() - 1L).collect(Collectors.joining(", "))
            + " och "
            + items.getLast();
  }

  private static LocalDate lastOfYear(LocalDate day) {
    return day.withDayOfYear(day.lengthOfYear());
  }
}
