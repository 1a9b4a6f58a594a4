package se.lofteskollen.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.ProblemType;

/** What parameters of the same name mean wherever they stand, and what a problem looks like. */
final class ContractTexts {
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "agreement", "The agreement's id (UUID) or its slug, such as kavlinge-2021.",
          "code", "The municipality's four-digit code, such as 1261.",
          "id", "The identifier, a UUID.",
          "If-Match", "The ETag of the version that is changed. Missing: 428; stale: 412.",
          "indicator", "The indicator's slug, such as trygghetsindex-kavlinge.",
          "municipality", "Only this municipality: its four-digit code.",
          "slug", "The name at the end of the problem's type.",
          "year", "Only agreements that cover at least a day of this year.");

  private ContractTexts() {}

  static @Nullable String parameter(String name) {
    return PARAMETERS.get(name);
  }

  static Map<String, Object> problem(ProblemType type) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "https://lofteskollen.example" + ProblemType.PATH + "/" + type.slug());
    example.put("title", type.title());
    example.put("status", type.status());
    example.put("detail", type.description());
    example.put("instance", "/medborgarloften/v1/activity-records");
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return example;
  }
}
