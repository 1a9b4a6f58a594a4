package se.lofteskollen.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;

/** What a source says anew of a period stands beside what it said before. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class VintagesTest {
  private String slug;
  private Map<String, Object> indicator;

  @BeforeEach
  void givenAnIndicator() {
    slug = "utsatthet-" + UUID.randomUUID();
    indicator =
        Map.of(
            "organisation",
            "kavlinge-kommun",
            "name",
            Map.of("sv", "Andel som känner sig otrygga"),
            "kind",
            "SURVEY_SHARE",
            "unit",
            Map.of("sv", "procent"),
            "goodDirection",
            "LOWER",
            "area",
            Map.of("kind", "MUNICIPALITY", "name", "Kävlinge kommun", "municipalityCode", "1261"));
    replace(COORDINATOR, path(), null, indicator).statusCode(201);
  }

  private String path() {
    return "/indicators/" + slug;
  }

  private Map<String, Object> measured(int year, Number value) {
    var measurement = new HashMap<String, Object>();
    measurement.put("indicator", slug);
    measurement.put("period", Map.of("start", year + "-01-01", "end", year + "-12-31"));
    measurement.put("value", value);
    measurement.put("status", "FINAL");
    measurement.put("source", "https://example.org/matning");
    return measurement;
  }

  private static String somewhere() {
    return "/measurements/" + Ids.next();
  }

  @Test
  void aValueKeepsWhatItWasCountedFrom() {
    var whole = changed(measured(2024, 33.3), "numerator", 333);
    whole.put("sampleSize", 1000);
    whole.put("publishedOn", "2024-11-20");
    whole.put("retrievedOn", "2025-01-07");
    String address = somewhere();
    for (int status : List.of(201, 200)) {
      replace(COORDINATOR, address, null, whole).statusCode(status);
    }
    replace(COORDINATOR, address, null, changed(whole, "sampleSize", 1001)).statusCode(409);

    get(address)
        .body("numerator", equalTo(333))
        .body("sampleSize", equalTo(1000))
        .body("publishedOn", equalTo("2024-11-20"))
        .body("retrievedOn", equalTo("2025-01-07"))
        .body("vintage", equalTo(1))
        .body("current", equalTo(true))
        .body("$", not(hasItem("enteredAt")));
  }

  @Test
  void figuresThatGoNowhereAreRefusedAtTheirField() {
    replace(COORDINATOR, somewhere(), null, changed(measured(2024, 33), "standardError", 0.04))
        .statusCode(422)
        .body("errors.pointer", contains("/standardError"))
        .body("errors.code", contains("OTHER_KIND"));
    replace(COORDINATOR, somewhere(), null, changed(measured(2024, 33), "sampleSize", 0))
        .statusCode(400)
        .body("errors.pointer", contains("/sampleSize"));
    replace(COORDINATOR, somewhere(), null, changed(measured(2024, 33), "numerator", 1.5))
        .statusCode(400)
        .body("errors.pointer", contains("/numerator"));
  }

  @Test
  void aSecondValueForAPeriodIsANewVintageWithItsDay() {
    String first = somewhere();
    var undated = measured(2024, 33);
    replace(COORDINATOR, first, null, undated).statusCode(201);
    replace(COORDINATOR, somewhere(), null, measured(2024, 34))
        .statusCode(422)
        .body("errors.code", contains("VINTAGE_DAY_MISSING"));
    var revised = changed(measured(2024, 34), "publishedOn", "2025-03-01");
    replace(COORDINATOR, somewhere(), null, revised)
        .statusCode(201)
        .body("vintage", equalTo(2))
        .body("current", equalTo(true));
    replace(COORDINATOR, somewhere(), null, changed(revised, "value", 35))
        .statusCode(422)
        .body("errors.code", contains("NO_NEW_VINTAGE"));
    replace(COORDINATOR, first, null, undated).statusCode(200).body("current", equalTo(false));
    replace(COORDINATOR, somewhere(), null, measured(2025, 30)).statusCode(201);

    get("/measurements?limit=2&page=1&indicator=" + slug)
        .body("meta.totalRecords", equalTo(3))
        .body("items.value", contains(33, 34))
        .body("items.vintage", contains(1, 2))
        .body("items.current", contains(false, true));
  }

  @Test
  void anIndicatorHasASourceBreaksAndAThreshold() {
    var whole = new HashMap<String, Object>(indicator);
    whole.put("source", Map.of("name", Map.of("sv", "Enkäten"), "url", "https://example.org/"));
    whole.put("seriesBreaks", List.of(seriesBreak("2020-01-01"), seriesBreak("2023-01-01")));
    whole.put("withholdBelow", 5);
    replace(COORDINATOR, path(), "\"v0\"", whole).statusCode(200);
    get(path())
        .body("source.name.sv", equalTo("Enkäten"))
        .body("seriesBreaks.date", contains("2020-01-01", "2023-01-01"))
        .body("withholdBelow", equalTo(5));
    replace(COORDINATOR, path(), null, whole).statusCode(200);
    for (int number : List.of(2, 101)) {
      replace(COORDINATOR, path(), "\"v1\"", changed(whole, "withholdBelow", number))
          .statusCode(400);
    }
    var unordered = List.of(seriesBreak("2020-01-01"), seriesBreak("2020-01-01"));
    replace(COORDINATOR, path(), "\"v1\"", changed(whole, "seriesBreaks", unordered))
        .statusCode(422)
        .body("errors.pointer", contains("/seriesBreaks/1/date"))
        .body("errors.code", contains("NOT_ASCENDING"));
    replace(COORDINATOR, path(), "\"v1\"", changed(whole, "kind", "SURVEY_INDEX"))
        .statusCode(422)
        .body("errors.pointer", contains("/withholdBelow"))
        .body("errors.code", contains("OTHER_KIND"));
  }

  @Test
  void onceMeasuredBreaksAreAddedAndNeverTakenAway() {
    var one = changed(indicator, "seriesBreaks", List.of(seriesBreak("2020-01-01")));
    replace(COORDINATOR, path(), "\"v0\"", one).statusCode(200);
    replace(COORDINATOR, somewhere(), null, measured(2024, 33)).statusCode(201);
    var more = List.of(seriesBreak("2020-01-01"), seriesBreak("2023-01-01"));
    var two = changed(one, "seriesBreaks", more);
    two.put("withholdBelow", 5);
    replace(COORDINATOR, path(), "\"v1\"", two).statusCode(200);
    replace(COORDINATOR, path(), "\"v2\"", indicator)
        .statusCode(422)
        .body("errors.pointer", contains("/seriesBreaks"))
        .body("errors.code", contains("FIXED"));
  }

  @Test
  void onAnEarlierDayOnlyWhatWasPublishedByThenIsKnown() {
    String overview = "/pledge-agreements/kavlinge-2021/overview?asOf=";
    String index = "kpiTargets[0].series.measurements";
    get(overview + "2019-11-07").body(index + ".value", not(hasItem(1.59f)));
    get(overview + "2019-11-08").body(index + ".value", hasItems(1.68f, 1.59f));
    String burglaries = "kpiTargets[1].contextSeries[0].measurements.value";
    get(overview + "2019-11-07").body(burglaries, equalTo(List.of()));
    get(overview + "2019-11-08").body(burglaries, contains(37, 23, 15));
  }

  @Test
  void thePolicesTwoWordsOnTheSameYearStandBesideEachOther() {
    String year = "items.findAll { it.period.start == '2020-01-01' }";
    get("/measurements?indicator=trygghetsindex-lpo-kavlinge")
        .body(year + ".value", contains(1.69f, 1.66f))
        .body(year + ".vintage", contains(1, 2))
        .body(year + ".current", contains(false, true));
  }

  private static Map<String, Object> seriesBreak(String date) {
    return Map.of("date", date, "reason", Map.of("sv", "Enkäten görs om."));
  }
}
