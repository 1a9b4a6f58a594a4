package se.lofteskollen.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.planned;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;

/** Small numbers of a sensitive indicator, in every outlet. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WithheldValuesTest {
  private final String slug = "sma-tal-" + UUID.randomUUID();

  @Test
  void aSmallCountIsShownToThoseWhoKeepItOnly() {
    indicator("EVENT_COUNT", 5);
    UUID three = measured("2019-01-01", "2019-12-31", 3);
    measured("2020-01-01", "2020-12-31", 12);

    get("/measurements?indicator={slug}", slug)
        .statusCode(200)
        .body("items.value", contains(nullValue(), equalTo(12)))
        .body("items.withheld", contains(true, false))
        .body("items.note", everyItem(nullValue()));
    get("/measurements/{id}", three)
        .statusCode(200)
        .body("value", nullValue())
        .body("withheld", equalTo(true));
    as(Account.COORDINATOR)
        .get(BASE + "/measurements?indicator={slug}", slug)
        .then()
        .statusCode(200)
        .body("items.value", hasItem(3))
        .body("items.withheld", everyItem(equalTo(false)));
  }

  @Test
  void aNumberThatWouldGiveASmallOneAwayIsWithheldWithIt() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-06-30", 20);
    measured("2020-07-01", "2020-12-31", 2);
    measured("2020-01-01", "2020-12-31", 22);

    get("/measurements?indicator={slug}", slug)
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.findAll{it.withheld}", hasSize(2))
        .body("items.find{it.period.start=='2020-07-01'}.value", nullValue());
  }

  @Test
  void anEarlierVintageIsNoWayRoundIt() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-12-31", 3, Map.of("publishedOn", "2021-01-20"));
    measured("2020-01-01", "2020-12-31", 9, Map.of("publishedOn", "2021-06-20"));

    get("/measurements?indicator={slug}", slug)
        .body("items.value", contains(nullValue(), equalTo(9)))
        .body("items.withheld", contains(true, false));
  }

  @Test
  void whatWasShownStaysAndTheYearThatWouldTellTheRestIsWithheld() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-06-30", 10);
    measured("2020-01-01", "2020-12-31", 12);

    get("/measurements?indicator={slug}", slug)
        .body("items.find{it.period.end=='2020-06-30'}.value", equalTo(10))
        .body("items.find{it.period.end=='2020-12-31'}.withheld", equalTo(true));
  }

  @Test
  void whatASignedTextSaysIsKnown() {
    indicator("EVENT_COUNT", 5);
    signed(
        text ->
            text.with("/kpiTargets/0/indicator", slug)
                .withJson(
                    "/kpiTargets/0/baseline",
                    "{'period': {'start': '2020-01-01', 'end': '2020-06-30'}, 'value': 10}"));
    measured("2020-01-01", "2020-12-31", 12);

    get("/measurements?indicator={slug}", slug).body("items.withheld", contains(true));
  }

  @Test
  void aShareIsWithheldWhenFewGaveTheOtherAnswer() {
    indicator("SURVEY_SHARE", 5);
    measured("2019-01-01", "2019-12-31", 98, Map.of("sampleSize", 150));
    measured("2020-01-01", "2020-12-31", 90, Map.of("sampleSize", 150));
    measured("2021-01-01", "2021-12-31", 100, Map.of("sampleSize", 150));

    get("/measurements?indicator={slug}", slug)
        .body("items.withheld", contains(true, false, false));
  }

  @Test
  void anIndicatorThatBecomesSensitiveWithholdsWhatIsSmallFromThenOn() {
    indicator("EVENT_COUNT", null);
    measured("2019-01-01", "2019-12-31", 3);
    String etag = get("/indicators/{slug}", slug).statusCode(200).extract().header("ETag");
    Api.replace(Account.COORDINATOR, "/indicators/" + slug, etag, content("EVENT_COUNT", 5))
        .statusCode(200);

    get("/measurements?indicator={slug}", slug).body("items.withheld", contains(true));
  }

  @Test
  void aShareIsWithheldWhenFewGaveTheAnswer() {
    indicator("SURVEY_SHARE", 5);
    measured("2019-01-01", "2019-12-31", 2, Map.of("sampleSize", 100));
    measured("2020-01-01", "2020-12-31", 10, Map.of("sampleSize", 40, "numerator", 4));
    measured("2021-01-01", "2021-12-31", 9, Map.of("sampleSize", 100));

    get("/measurements?indicator={slug}", slug)
        .body("items.withheld", contains(true, true, false))
        .body("items.sampleSize", contains(nullValue(), nullValue(), equalTo(100)));
  }

  @Test
  void aRateIsWithheldWhenItsCountIsSmallOrUnknown() {
    indicator("RATE", 5);
    measured("2019-01-01", "2019-12-31", 9, Map.of("numerator", 3, "denominator", 333));
    measured("2020-01-01", "2020-12-31", 9);
    measured("2021-01-01", "2021-12-31", 9, Map.of("numerator", 30, "denominator", 3333));

    get("/measurements?indicator={slug}", slug)
        .body("items.withheld", contains(true, true, false))
        .body("items.numerator", contains(nullValue(), nullValue(), equalTo(30)));
  }

  @Test
  void aTextThatEveryoneReadsDoesNotStateASmallNumber() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-06-30", 20);
    measured("2020-07-01", "2020-12-31", 2);
    measured("2020-01-01", "2020-12-31", 22);

    problem(agreedFrom("2018-01-01", "2018-12-31", 4), 422, "rule-broken")
        .body("errors.pointer", contains("/kpiTargets/0/baseline/value"))
        .body("errors.code", contains("SMALL_NUMBER"));
    // which of the two larger ones is withheld with the small one is the guard's to choose
    boolean half =
        get("/measurements?indicator={slug}", slug)
            .extract()
            .path("items.find{it.period.end=='2020-06-30'}.withheld");
    problem(
            half
                ? agreedFrom("2020-01-01", "2020-06-30", 20)
                : agreedFrom("2020-01-01", "2020-12-31", 22),
            422,
            "rule-broken")
        .body("errors.code", contains("SMALL_NUMBER"));
    agreedFrom("2019-01-01", "2019-12-31", 0).statusCode(201);
    agreedFrom("2019-01-01", "2019-12-31", 5).statusCode(201);
  }

  private ValidatableResponse agreedFrom(String start, String end, int value) {
    var agreement = planned();
    return agreement.write(
        Account.COORDINATOR,
        null,
        agreement
            .text()
            .with("/kpiTargets/0/indicator", slug)
            .withJson(
                "/kpiTargets/0/baseline",
                "{'period': {'start': '%s', 'end': '%s'}, 'value': %d}"
                    .formatted(start, end, value)));
  }

  @Test
  void anIndicatorThatIsNotSensitiveShowsWhatItHas() {
    indicator("EVENT_COUNT", null);
    measured("2019-01-01", "2019-12-31", 3);

    get("/measurements?indicator={slug}", slug)
        .body("items.value", contains(3))
        .body("items.withheld", everyItem(not(true)));
  }

  private void indicator(String kind, @Nullable Integer withholdBelow) {
    Api.replace(Account.COORDINATOR, "/indicators/" + slug, null, content(kind, withholdBelow))
        .statusCode(201);
  }

  private static Map<String, Object> content(String kind, @Nullable Integer withholdBelow) {
    var content =
        new HashMap<String, Object>(
            Map.of(
                "organisation",
                "kavlinge-kommun",
                "name",
                Map.of("sv", "Små tal"),
                "kind",
                kind,
                "unit",
                Map.of("sv", "anmälda brott"),
                "goodDirection",
                "LOWER",
                "area",
                Map.of(
                    "kind", "MUNICIPALITY",
                    "name", "Kävlinge kommun",
                    "municipalityCode", "1261")));
    if (withholdBelow != null) {
      content.put("withholdBelow", withholdBelow);
    }
    return content;
  }

  private UUID measured(String start, String end, int value) {
    return measured(start, end, value, Map.of());
  }

  private UUID measured(String start, String end, int value, Map<String, Object> more) {
    UUID id = Ids.next();
    var content =
        new HashMap<String, Object>(
            Map.of(
                "indicator",
                slug,
                "period",
                Map.of("start", start, "end", end),
                "value",
                value,
                "note",
                Map.of("sv", "Tre av dem i mars."),
                "status",
                "FINAL",
                "source",
                "https://example.org/statistik"));
    content.putAll(more);
    if (value >= 9) {
      content.remove("note");
    }
    Api.replace(Account.COORDINATOR, "/measurements/" + id, null, content).statusCode(201);
    return id;
  }
}
