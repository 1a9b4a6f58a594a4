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
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Deviation;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.outlet.AnswerMessages;
import se.lofteskollen.outlet.edition.Edition.Change;
import se.lofteskollen.shared.json.JsonChange;

/** Names the places of a correction by the titles that the reader sees. */
final class ChangeWords {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DAYS =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<String, String> titles = new HashMap<>();
  private final Phrasing phrasing;

  ChangeWords(Report report, Phrasing phrasing) {
    this.phrasing = phrasing;
    for (var pledge : report.pledges()) {
      titles.put(pledge.key(), phrasing.said(pledge.title()));
      pledge.activities().forEach(a -> titles.put(a.key(), phrasing.said(a.title())));
    }
    for (var target : report.kpiTargets()) {
      titles.put(target.key(), phrasing.said(target.title()));
      target
          .contextSeries()
          .forEach(
              series ->
                  titles.put(series.indicator().slug(), phrasing.said(series.indicator().name())));
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
      String name = titles.getOrDefault(step, field(step));
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.stream().reduce(this::within).orElse(pointer);
  }

  private String within(String whole, String part) {
    return phrasing.say(phrasing.message("place").with("whole", whole).with("part", part));
  }

  private String field(String step) {
    String code = "edition.field." + step;
    return phrasing.speaker().knows(code) ? phrasing.say(Message.of(code)) : period(step);
  }

  /** A period by its days, from the key that it has in a list. */
  private String period(String step) {
    if (YEAR.matcher(step).matches()) {
      return step;
    }
    if (MONTH.matcher(step).matches()) {
      var month = YearMonth.parse(step);
      return phrasing.days(month.atDay(1), month.atEndOfMonth());
    }
    if (DAYS.matcher(step).matches()) {
      List<LocalDate> days = Arrays.stream(step.split("--", 2)).map(LocalDate::parse).toList();
      return phrasing.days(days.getFirst(), days.getLast());
    }
    return "";
  }

  private @Nullable String text(String pointer, @Nullable JsonNode node) {
    if (node == null || node.isContainerNode()) {
      return node == null ? null : texts(node);
    }
    if (node.isNumber()) {
      return phrasing.number(node.decimalValue());
    }
    if (!node.isTextual()) {
      return null;
    }
    String text = node.asText();
    if (DAY.matcher(text).matches()) {
      return phrasing.day(LocalDate.parse(text));
    }
    return CODE.matcher(text).matches() && !pointer.endsWith("/sv") ? word(pointer, text) : text;
  }

  /** What people read of something with parts: its Swedish texts, and its value. */
  private @Nullable String texts(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.path("value").isNumber()) {
      found.add(phrasing.number(node.path("value").decimalValue()));
    }
    found.addAll(node.findValuesAsText("sv"));
    return found.isEmpty() ? null : String.join(" ", found);
  }

  /** The word of a code; null where only programs read it. */
  private @Nullable String word(String pointer, String code) {
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (field) {
      case "writtenStatus" -> phrasing.say(AnswerMessages.of(Report.WrittenStatus.valueOf(code)));
      case "verdict" -> phrasing.say(AnswerMessages.of(KpiAssessment.Verdict.valueOf(code)));
      case "attainment" -> phrasing.say(AnswerMessages.of(KpiAssessment.Attainment.valueOf(code)));
      case "reasonCode" -> phrasing.say(AnswerMessages.of(Deviation.Reason.valueOf(code)));
      case "status" -> status(pointer, code);
      default -> null;
    };
  }

  private @Nullable String status(String pointer, String code) {
    if (pointer.endsWith("/assessment/status")) {
      return phrasing.say(AnswerMessages.of(Assessment.Status.valueOf(code)));
    }
    if (pointer.contains("/assessment/periods/")) {
      return phrasing.say(AnswerMessages.of(Assessment.PeriodStatus.valueOf(code)));
    }
    return pointer.contains("/assessment/occasions/") || pointer.contains("/assessment/units/")
        ? phrasing.say(AnswerMessages.ofItem(Assessment.PeriodStatus.valueOf(code)))
        : null;
  }
}
