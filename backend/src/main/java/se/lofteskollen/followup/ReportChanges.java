package se.lofteskollen.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.json.JsonChanges;

/**
 * Tells what differs between two reports, value by value: a measured value is the same one when it
 * is about the same period, whichever of its vintages it is, and only the newest of them counts.
 */
final class ReportChanges {
  private static final String KEY = "key";
  private static final String MEASUREMENTS = "measurements";
  private static final String PERIOD = "period";

  private static final List<String> OF_A_VALUE =
      List.of("value", "words", "direction", "note", "status", "withheld");
  private static final List<String> OF_A_DEVIATION =
      List.of("from", "to", "reasonCode", "explanation", "instead", "voidReason");

  private ReportChanges() {}

  /** Of two reports as they are kept. */
  static List<JsonChange> between(JsonNode from, JsonNode to) {
    return JsonChanges.between(named(from), named(to));
  }

  private static JsonNode named(JsonNode report) {
    ObjectNode named = report.deepCopy();
    for (JsonNode target : named.path("kpiTargets")) {
      if (target.get("series") instanceof ObjectNode series) {
        nameValues(series);
      }
      for (JsonNode context : target.path("contextSeries")) {
        var series = (ObjectNode) context;
        series.put(KEY, series.at("/indicator/slug").asText());
        nameValues(series);
      }
    }
    if (named.has("deviations")) {
      ArrayNode deviations = named.putArray("deviations");
      for (JsonNode deviation : report.path("deviations")) {
        deviations.add(kept(deviation, OF_A_DEVIATION).put(KEY, deviation.path("id").asText()));
      }
    }
    return named;
  }

  private static void nameValues(ObjectNode series) {
    JsonNode every = series.path(MEASUREMENTS);
    ArrayNode newest = series.putArray(MEASUREMENTS);
    for (JsonNode value : every) {
      if (value.path("current").asBoolean()) {
        newest.add(kept(value, OF_A_VALUE).put(KEY, name(value.path(PERIOD))));
      }
    }
  }

  private static ObjectNode kept(JsonNode from, List<String> names) {
    return ((ObjectNode) from.deepCopy()).retain(names);
  }

  /** 2021, 2021-03 or 2021-01-01--2021-09-30. */
  private static String name(JsonNode period) {
    LocalDate start = LocalDate.parse(period.path("start").asText());
    LocalDate end = LocalDate.parse(period.path("end").asText());
    if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
      return Integer.toString(start.getYear());
    }
    var month = YearMonth.from(start);
    if (start.equals(month.atDay(1)) && end.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    return start + "--" + end;
  }
}
