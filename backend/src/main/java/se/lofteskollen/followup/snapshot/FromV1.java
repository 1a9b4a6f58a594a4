package se.lofteskollen.followup.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Brings what is kept in version 1 to version 2. */
final class FromV1 {
  /** The fields of version 1, of which one is there at most, by the type that they are now. */
  private static final Map<String, String> FIGURES =
      Map.of(
          "total", "TOTAL",
          "mean", "MEAN",
          "hours", "HOURS",
          "share", "SHARE",
          "responseTime", "RESPONSE_TIME",
          "milestone", "MILESTONE");

  private FromV1() {}

  /**
   * Changes the tree.
   *
   * @param snapshot of version 1
   */
  static void snapshot(ObjectNode snapshot) {
    snapshot.put("schemaVersion", SchemaVersion.V2.number());
    for (JsonNode approval : snapshot.get("approvals")) {
      if (((ObjectNode) approval).remove("checklist") instanceof ArrayNode checks) {
        ((ObjectNode) approval).set("checks", checks);
      }
    }
    report(snapshot.get("report"));
  }

  /**
   * Changes the tree.
   *
   * @param report of version 1
   */
  static void report(JsonNode report) {
    for (JsonNode pledge : report.get("pledges")) {
      for (JsonNode activity : pledge.get("activities")) {
        var assessment = (ObjectNode) activity.get("assessment");
        joinFigures(assessment);
        for (JsonNode place : assessment.get("places")) {
          joinFigures((ObjectNode) place);
        }
      }
    }
  }

  private static void joinFigures(ObjectNode answer) {
    FIGURES.forEach(
        (field, type) -> {
          if (answer.remove(field) instanceof ObjectNode figures) {
            answer.set("figures", figures.put("type", type));
          }
        });
  }
}
