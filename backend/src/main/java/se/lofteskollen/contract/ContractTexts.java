package se.lofteskollen.contract;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.ProblemType;

/** What parameters of the same name mean wherever they stand, and what a problem looks like. */
final class ContractTexts {
  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          entry("agreement", "The agreement's id (UUID) or its slug, such as kavlinge-2021."),
          entry(
              "asOf",
              "The day, in Europe/Stockholm, on which it stood so; today when left out. At most a"
                  + " year after today or the agreement's last day, whichever is later."),
          entry("code", "The municipality's four-digit code, such as 1261."),
          entry("id", "The identifier, a UUID."),
          entry("If-Match", "The ETag of the version that is changed. Missing: 428; stale: 412."),
          entry("indicator", "The indicator's slug, such as trygghetsindex-kavlinge."),
          entry(
              "knownOn",
              "The day, in Europe/Stockholm, up to which what had been done by `asOf` counts as"
                  + " known: not before `asOf`, not after today. Left out: the day of `asOf`; alone:"
                  + " the day asked about too."),
          entry("municipality", "Only this municipality: its four-digit code."),
          entry("organisation", "The organisation's slug, such as kavlinge-kommun."),
          entry("part", "The identifier, a UUID, of the other record of the same visit."),
          entry("slug", "The name at the end of the problem's type."),
          entry("year", "Only agreements that cover at least a day of this year."));

  private ContractTexts() {}

  static @Nullable String parameter(String name) {
    return PARAMETERS.get(name);
  }

  /** An address as it may look; what is created is found where it was put. */
  static String example(String path) {
    return path.replaceFirst("\\{(id|agreement)}", "01976b1e-7c00-7000-8000-000000000001")
        .replace("{part}", "01976b1e-7c00-7000-8000-000000000002")
        .replace("{code}", "1261")
        .replace("/organisations/{slug}", "/organisations/kavlinge-kommun")
        .replace("/indicators/{slug}", "/indicators/trygghetsindex-kavlinge");
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
