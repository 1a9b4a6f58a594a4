package se.lofteskollen.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MeasuringTest {
  private static final Account INTEGRATION =
      new Account("service-account-integration", "measurements:write", "kavlinge-kommun");
  private static final Account FOREIGN_INTEGRATION =
      new Account("service-account-lomma", "measurements:write", "lomma-kommun");

  private String slug;
  private String path;
  private Map<String, Object> indicator;
  private Map<String, Object> measurement;

  @BeforeEach
  void givenAnIndicatorToBe() {
    slug = "cykelstolder-" + UUID.randomUUID();
    path = "/indicators/" + slug;
    indicator =
        Map.of(
            "organisation",
            "kavlinge-kommun",
            "name",
            Map.of("sv", "Anmälda cykelstölder", "en", "Reported bicycle thefts"),
            "kind",
            "EVENT_COUNT",
            "unit",
            Map.of("sv", "anmälda brott", "en", "reported crimes"),
            "goodDirection",
            "LOWER",
            "area",
            Map.of("kind", "MUNICIPALITY", "name", "Kävlinge kommun", "municipalityCode", "1261"));
    measurement =
        Map.of(
            "indicator",
            slug,
            "period",
            Map.of("start", "2025-01-01", "end", "2025-12-31"),
            "value",
            60,
            "status",
            "FINAL",
            "source",
            "https://example.org/statistik");
  }

  @Test
  void theNameOfItsAreaIsShortPlainText() {
    for (String name : List.of("a\u0000b", "a".repeat(201))) {
      var area = Map.of("kind", "DISTRICT", "name", name);
      replace(COORDINATOR, path, null, changed(indicator, "area", area))
          .statusCode(400)
          .body("errors.pointer", contains("/area/name"));
    }
  }

  @Test
  void anIndicatorIsAddedAndReplacedByItsKeeper() {
    for (Account account : List.of(RECORDER, POLICE_COORDINATOR, ADMIN, INTEGRATION)) {
      replace(account, path, null, indicator).statusCode(403);
    }
    replace(COORDINATOR, path, null, indicator)
        .statusCode(201)
        .header("Location", endsWith(path))
        .header("ETag", equalTo("\"v0\""));
    var described = changed(indicator, "description", Map.of("sv", "Enligt Brå."));
    replace(COORDINATOR, path, null, indicator).statusCode(200);
    replace(COORDINATOR, path, null, described).statusCode(428);
    replace(COORDINATOR, path, "\"v3\"", described).statusCode(412);
    replace(POLICE_COORDINATOR, path, "\"v0\"", described).statusCode(403);
    replace(COORDINATOR, path, "\"v0\"", described).statusCode(200);
    get(path)
        .statusCode(200)
        .header("ETag", startsWith("\"v1."))
        .body("organisation", equalTo("kavlinge-kommun"))
        .body("description.sv", equalTo("Enligt Brå."));
  }

  @Test
  void theKeeperMayHandAnIndicatorOver() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    var handedOver = changed(indicator, "organisation", "polisen-lpo-kavlinge");
    replace(COORDINATOR, path, "\"v0\"", changed(indicator, "organisation", "okand"))
        .statusCode(422)
        .body("errors[0].code", equalTo("UNKNOWN_ORGANISATION"));
    replace(COORDINATOR, path, "\"v0\"", handedOver).statusCode(200);
    replace(COORDINATOR, path, "\"v1\"", indicator).statusCode(403);
    replace(POLICE_COORDINATOR, path, "\"v1\"", indicator).statusCode(200);
  }

  @Test
  void aPeriodHasBothItsDays() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    for (String missing : List.of("start", "end")) {
      var day = Map.of(missing.equals("start") ? "end" : "start", "2025-06-30");
      String measured = "/measurements/" + Ids.next();

      replace(COORDINATOR, measured, null, changed(measurement, "period", day))
          .statusCode(400)
          .body("errors.pointer", contains("/period/" + missing));
    }
  }

  @Test
  void whatTheValuesMeanStaysOnceSomethingIsMeasured() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    replace(COORDINATOR, path, "\"v0\"", changed(indicator, "goodDirection", "HIGHER"))
        .statusCode(200);
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, measurement).statusCode(201);
    replace(COORDINATOR, path, "\"v1\"", indicator)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/goodDirection"))
        .body("errors[0].code", equalTo("FIXED"));
    replace(
            COORDINATOR,
            path,
            "\"v1\"",
            changed(
                changed(indicator, "goodDirection", "HIGHER"),
                "name",
                Map.of("sv", "Cykelstölder")))
        .statusCode(200);
  }

  @Test
  void whatASignedAgreementIsToBeJudgedByStaysBeforeAnythingIsMeasured() {
    var agreedOn =
        get("/indicators/mark-dna-kavlinge").statusCode(200).extract().jsonPath().getMap("");
    get("/measurements?indicator=mark-dna-kavlinge").body("meta.totalRecords", equalTo(0));
    var other = changed(indicator, "name", agreedOn.get("name"));
    other.put("kind", agreedOn.get("kind"));
    other.put("unit", agreedOn.get("unit"));
    other.put("area", agreedOn.get("area"));
    replace(COORDINATOR, "/indicators/mark-dna-kavlinge", "\"v0\"", other)
        .statusCode(422)
        .body("errors.pointer", contains("/goodDirection"))
        .body("errors.code", contains("FIXED"));
  }

  @Test
  void anAreaLiesInAMunicipalityThatExists() {
    var area = Map.of("kind", "DISTRICT", "name", "Ingenstans", "municipalityCode", "9999");
    replace(COORDINATOR, path, null, changed(indicator, "area", area))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/area/municipalityCode"));
  }

  @Test
  void aMeasurementIsEnteredOnceAndNeverChanged() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    String address = "/measurements/" + Ids.next();
    replace(INTEGRATION, address, null, measurement)
        .statusCode(201)
        .header("Location", endsWith(address));
    replace(INTEGRATION, address, null, changed(measurement, "value", 60.0)).statusCode(200);
    replace(COORDINATOR, address, null, measurement).statusCode(200);
    replace(INTEGRATION, address, null, changed(measurement, "value", 45))
        .statusCode(409)
        .body("type", endsWith("/already-exists"));
    get(address).statusCode(200).body("value", equalTo(60));
    get("/measurements?indicator=" + slug).body("items.value", contains(60));
    get("/measurements/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void onlyTheKeeperMeasures() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    for (Account account : List.of(RECORDER, ADMIN, POLICE_COORDINATOR, FOREIGN_INTEGRATION)) {
      replace(account, "/measurements/" + Ids.next(), null, measurement).statusCode(403);
    }
    get("/measurements?indicator=" + slug).body("meta.totalRecords", equalTo(0));
  }

  @Test
  void theSourcesWordsMayStandForAValue() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    var words = changed(measurement, "words", Map.of("sv", "marginellt fler"));
    words.put("direction", "UP");
    words.remove("value");
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, words)
        .statusCode(201)
        .body("value", nullValue())
        .body("words.sv", equalTo("marginellt fler"));
    words.remove("words");
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, words)
        .statusCode(422)
        .body("errors.code", hasItem("NOTHING_MEASURED"));
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT_COUNT, -1, OUT_OF_RANGE",
    "EVENT_COUNT, 1.5, OUT_OF_RANGE",
    "COMPLETE_COUNT, 0.1, OUT_OF_RANGE",
    "SURVEY_SHARE, 100.1, OUT_OF_RANGE",
    "RATE, -0.1, OUT_OF_RANGE",
  })
  void aValueFitsItsKind(String kind, double value, String code) {
    replace(COORDINATOR, path, null, changed(indicator, "kind", kind)).statusCode(201);
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, changed(measurement, "value", value))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/value"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void aPeriodThatIsNotOverIsPreliminaryAndOneToComeIsNotMeasured() {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    LocalDate today = LocalDate.now(SwedishClock.ZONE);
    var running =
        changed(
            measurement,
            "period",
            Map.of("start", "2025-01-01", "end", today.plusMonths(1).toString()));
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, running)
        .statusCode(422)
        .body("errors[0].code", equalTo("NOT_OVER"));
    replace(
            COORDINATOR,
            "/measurements/" + Ids.next(),
            null,
            changed(running, "status", "PRELIMINARY"))
        .statusCode(201);
    String future = today.plusMonths(1).toString();
    replace(
            COORDINATOR,
            "/measurements/" + Ids.next(),
            null,
            changed(measurement, "period", Map.of("start", future, "end", future)))
        .statusCode(422)
        .body("errors[0].code", equalTo("NOT_YET"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "ftp://example.org/x", "statistik.html", "https:///x"})
  void aSourceIsAnAddressThatCanBeFollowed(String source) {
    replace(COORDINATOR, path, null, indicator).statusCode(201);
    replace(
            COORDINATOR,
            "/measurements/" + Ids.next(),
            null,
            changed(measurement, "source", source))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/source"))
        .body("errors[0].code", equalTo("WEB_ADDRESS"));
  }

  @Test
  void anUnknownIndicatorIsNotMeasured() {
    replace(COORDINATOR, "/measurements/" + Ids.next(), null, measurement)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/indicator"));
    get(path).statusCode(404);
  }
}
