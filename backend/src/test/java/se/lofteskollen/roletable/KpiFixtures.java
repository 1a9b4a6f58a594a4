package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.at;
import static se.lofteskollen.support.Api.get;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Api;

/** Indicators and measurements that the own organisation keeps. */
final class KpiFixtures {
  private static final Map<String, Object> INDICATOR =
      Map.of(
          "organisation",
          Identity.OWN,
          "name",
          Map.of("sv", "Nyckeltal för rolltabellen"),
          "kind",
          "EVENT_COUNT",
          "unit",
          Map.of("sv", "anmälda brott"),
          "goodDirection",
          "LOWER",
          "area",
          Map.of("kind", "MUNICIPALITY", "name", "Kävlinge kommun", "municipalityCode", "1261"));

  private KpiFixtures() {}

  static Map<String, Fixture> all() {
    String indicator = slug();
    Api.replace(Account.COORDINATOR, "/indicators/" + indicator, null, INDICATOR).statusCode(201);
    var years = new AtomicInteger(1900);
    return Map.of(
        "putIndicator",
        Fixture.of(201, _ -> at(Map.of("slug", slug())).sending(INDICATOR)),
        "putMeasurement",
        Fixture.of(
            201,
            _ ->
                at(Map.of("id", Ids.next()))
                    .sending(measurement(indicator, years.incrementAndGet()))));
  }

  /** Each of its own period: a second value for the same would be a vintage. */
  private static Map<String, Object> measurement(String indicator, int year) {
    return Map.of(
        "indicator",
        indicator,
        "period",
        Map.of("start", year + "-01-01", "end", year + "-12-31"),
        "value",
        60,
        "status",
        "FINAL",
        "source",
        "https://example.org/statistik");
  }

  static String measurementId() {
    return get("/measurements?indicator=trygghetsindex-kavlinge").extract().path("items[0].id");
  }

  private static String slug() {
    return "role-table-" + UUID.randomUUID();
  }
}
