package se.lofteskollen.outlet.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.followup.Report;
import se.lofteskollen.followup.WrittenStatus;
import se.lofteskollen.outlet.edition.Edition.Change;
import se.lofteskollen.pledge.DeviationReason;
import se.lofteskollen.shared.json.JsonChange;

/** Names the places of a correction by the titles that the reader sees. */
final class ChangeWords {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("summary", "Sammanfattning"),
          Map.entry("judgement", "Bedömning"),
          Map.entry("reason", "Kommentar"),
          Map.entry("explanation", "Förklaring"),
          Map.entry("status", "Svar"),
          Map.entry("writtenStatus", "Svar"),
          Map.entry("done", "Gjort"),
          Map.entry("verdict", "Vad har ändrats"),
          Map.entry("attainment", "Är målet nått"),
          Map.entry("value", "Värde"),
          Map.entry("measurements", "Mätvärden"),
          Map.entry("words", "Källans ord"),
          Map.entry("note", "Att veta om värdet"),
          Map.entry("reasonCode", "Skäl"),
          Map.entry("instead", "Gjordes i stället"),
          Map.entry("voidReason", "Gäller inte längre"),
          Map.entry("wording", "Ordalydelse"),
          Map.entry("required", "Lovat"),
          Map.entry("periodSummary", "Avgjorda perioder"),
          Map.entry("kept", "Klarade"),
          Map.entry("deviations", "Avvikelser"),
          Map.entry("knownOn", "Det vi visste till och med"));

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DAYS =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<String, String> titles = new HashMap<>();

  ChangeWords(Report report) {
    for (var pledge : report.pledges()) {
      titles.put(pledge.key(), pledge.title().sv());
      pledge.activities().forEach(a -> titles.put(a.key(), a.title().sv()));
    }
    for (var target : report.kpiTargets()) {
      titles.put(target.key(), target.title().sv());
      target
          .contextSeries()
          .forEach(series -> titles.put(series.indicator().slug(), series.indicator().name().sv()));
    }
  }

  /**
   * English wordings are left to the English reader's page, and what only programs read to the
   * JSON.
   */
  List<Change> of(List<JsonChange> changes) {
    return changes.stream()
        .filter(change -> !change.pointer().endsWith("/en"))
        .map(
            change ->
                new Change(
                    where(change.pointer()),
                    text(change.pointer(), change.from()),
                    text(change.pointer(), change.to())))
        .filter(change -> change.from() != null || change.to() != null)
        .distinct()
        .toList();
  }

  private String where(String pointer) {
    List<String> names = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      String name = titles.getOrDefault(step, FIELDS.getOrDefault(step, period(step)));
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.isEmpty() ? pointer : String.join(" – ", names);
  }

  /** A period by its days, from the key that it has in a list. */
  private static String period(String step) {
    if (YEAR.matcher(step).matches()) {
      return step;
    }
    if (MONTH.matcher(step).matches()) {
      var month = YearMonth.parse(step);
      return Phrases.days(month.atDay(1), month.atEndOfMonth());
    }
    if (DAYS.matcher(step).matches()) {
      List<LocalDate> days = Arrays.stream(step.split("--", 2)).map(LocalDate::parse).toList();
      return Phrases.days(days.getFirst(), days.getLast());
    }
    return "";
  }

  private static @Nullable String text(String pointer, @Nullable JsonNode node) {
    if (node == null || node.isContainerNode()) {
      return node == null ? null : texts(node);
    }
    if (node.isNumber()) {
      return Phrases.exact(node.decimalValue());
    }
    if (!node.isTextual()) {
      return null;
    }
    String text = node.asText();
    if (DAY.matcher(text).matches()) {
      return Phrases.day(LocalDate.parse(text));
    }
    return CODE.matcher(text).matches() && !pointer.endsWith("/sv") ? word(pointer, text) : text;
  }

  /** What people read of something with parts: its Swedish texts, and its value. */
  private static @Nullable String texts(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.path("value").isNumber()) {
      found.add(Phrases.exact(node.path("value").decimalValue()));
    }
    found.addAll(node.findValuesAsText("sv"));
    return found.isEmpty() ? null : String.join(" ", found);
  }

  /** The word of a code; null where only programs read it. */
  private static @Nullable String word(String pointer, String code) {
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (field) {
      case "writtenStatus" -> Phrases.status(WrittenStatus.valueOf(code));
      case "verdict" -> Phrases.verdict(Verdict.valueOf(code));
      case "attainment" -> Phrases.attainment(Attainment.valueOf(code));
      case "reasonCode" -> Phrases.reason(DeviationReason.valueOf(code));
      case "status" -> status(pointer, code);
      default -> null;
    };
  }

  private static @Nullable String status(String pointer, String code) {
    if (pointer.endsWith("/assessment/status")) {
      return Phrases.status(AssessmentStatus.valueOf(code));
    }
    if (pointer.contains("/assessment/periods/")) {
      return Phrases.status(PeriodStatus.valueOf(code));
    }
    return pointer.contains("/assessment/occasions/") || pointer.contains("/assessment/units/")
        ? Phrases.itemStatus(PeriodStatus.valueOf(code))
        : null;
  }
}
