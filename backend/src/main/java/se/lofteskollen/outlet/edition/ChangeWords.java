package se.lofteskollen.outlet.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.Report;
import se.lofteskollen.outlet.edition.Edition.Change;
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
          Map.entry("deviations", "Avvikelser"),
          Map.entry("knownOn", "Det vi visste till och med"));

  private final Map<String, String> titles = new HashMap<>();

  ChangeWords(Report report) {
    for (var pledge : report.pledges()) {
      titles.put(pledge.key(), pledge.title().sv());
      pledge.activities().forEach(a -> titles.put(a.key(), a.title().sv()));
    }
    report.kpiTargets().forEach(target -> titles.put(target.key(), target.title().sv()));
  }

  /** English wordings are left to the English reader's page. */
  List<Change> of(List<JsonChange> changes) {
    return changes.stream()
        .filter(change -> !change.pointer().endsWith("/en"))
        .map(change -> new Change(where(change.pointer()), text(change.from()), text(change.to())))
        .distinct()
        .toList();
  }

  private String where(String pointer) {
    List<String> names = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      String name = titles.getOrDefault(step, FIELDS.getOrDefault(step, ""));
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.isEmpty() ? pointer : String.join(" – ", names);
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return null;
    }
    JsonNode swedish = node.path("sv");
    return swedish.isTextual()
        ? swedish.asText()
        : node.isValueNode() ? node.asText() : node.toString();
  }
}
