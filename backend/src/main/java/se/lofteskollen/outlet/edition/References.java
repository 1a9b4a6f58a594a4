package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.edition.Edition.Reference;

/** Where a report's values come from, and how its answers are computed. */
record References(Phrasing phrasing) {

  /** Of each target that has values, every address once, in the order of the values. */
  List<Reference> ofValues(Report report) {
    return report.kpiTargets().stream()
        .flatMap(
            target ->
                Stream.ofNullable(target.series())
                    .map(
                        series -> {
                          var addresses =
                              series.measurements().stream()
                                  .map(value -> value.source().toString())
                                  .distinct()
                                  .toList();
                          return new Reference(phrasing.said(target.title()), addresses);
                        }))
        .filter(reference -> !reference.addresses().isEmpty())
        .toList();
  }

  /** Each method once, with everything that it is used for. */
  List<Reference> ofMethods(Report report, Addresses addresses) {
    Map<String, List<String>> uses = new LinkedHashMap<>();
    for (var pledge : report.pledges()) {
      for (var activity : pledge.activities()) {
        use(uses, activity.assessment().method().id(), phrasing.said(activity.title()));
      }
    }
    for (var target : report.kpiTargets()) {
      var method = target.assessment().method();
      if (method != null) {
        use(uses, method.id(), phrasing.said(target.title()));
      }
    }
    return uses.entrySet().stream()
        .map(
            used ->
                new Reference(
                    String.join(", ", used.getValue()),
                    List.of(addresses.page("/metoder/" + used.getKey()).toString())))
        .toList();
  }

  private static void use(Map<String, List<String>> uses, String method, String title) {
    uses.computeIfAbsent(method, _ -> new ArrayList<>()).add(title);
  }
}
