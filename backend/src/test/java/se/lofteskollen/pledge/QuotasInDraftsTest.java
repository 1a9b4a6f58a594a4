package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class QuotasInDraftsTest {
  private static final String EVERY_KIND =
      """
      [
        {"type": "TOTAL", "minimum": 2, "scope": "EACH_PLACE"},
        {"type": "RECURRING", "minimum": 2, "every": "TERM", "average": true,
         "unit": {"one": {"sv": "möte"}, "other": {"sv": "möten"}},
         "terms": {"spring": {"from": "01-11", "to": "06-11"},
                   "autumn": {"from": "08-18", "to": "12-20"}}},
        {"type": "RECURRING", "minimum": 1, "every": "DAY",
         "season": {"from": "06-01", "to": "08-31"}, "weekdays": ["TUESDAY", "MONDAY"],
         "timeOfDay": {"from": "14:00", "to": "15:00"}, "skipPublicHolidays": true},
        {"type": "OCCASION", "occasions": [
          {"key": "sill", "name": {"sv": "Sillamarknaden"}, "date": "2031-08-14",
           "place": {"municipality": "1261", "name": "Barsebäck"}}]},
        {"type": "COVERAGE", "units": [
          {"key": "norra", "name": {"sv": "Norra skolan", "en": "North school"}}]},
        {"type": "EFFORT", "minimumHours": 900.5, "every": "YEAR"},
        {"type": "SHARE", "minimumPercent": 12.5,
         "of": {"one": {"sv": "tillsyn"}, "other": {"sv": "tillsyner"}}},
        {"type": "RESPONSE_TIME", "maximumMinutes": 1440},
        {"type": "MILESTONE", "due": "2031-06-30"},
        {"type": "CONDITIONAL", "condition": {"sv": "vid behov"},
         "quota": {"type": "TOTAL", "minimum": 2}},
        {"type": "UNQUANTIFIED"},
        {"type": "TOTAL", "minimum": 3, "maximum": 4, "season": {"from": "05-01", "to": "09-15"},
         "weekdays": ["WEDNESDAY"], "timeOfDay": {"from": "18:00", "to": "21:00"},
         "skipPublicHolidays": true, "minimumMinutes": 30, "differentPlaces": true},
        {"type": "RECURRING", "minimum": 1, "maximum": 2, "every": "MONTH", "everyNth": 2,
         "periods": "FROM_START", "minimumMinutes": 45, "differentPlaces": true}
      ]
      """;

  @Test
  void everyKindOfQuotaIsKeptAsItWasWrittenAndHasAnAnswer() {
    List<Map<String, Object>> quotas = JsonPath.from(EVERY_KIND).getList("");
    UUID id = Ids.next();

    save(id, quotas).statusCode(201);

    List<Object> kept =
        as(COORDINATOR)
            .get(BASE + "/pledge-agreements/{id}/content", id)
            .then()
            .statusCode(200)
            .extract()
            .path("pledges[0].activities.quota");
    assertThat(kept).isEqualTo(quotas);
    as(COORDINATOR)
        .get(BASE + "/pledge-agreements/{id}/overview", id)
        .then()
        .statusCode(200)
        .body("pledges[0].activities", hasSize(quotas.size()))
        .body(
            "pledges[0].activities.assessment.explanation.sv", everyItem(not(blankOrNullString())))
        .body(
            "pledges[0].activities.assessment.explanation.en", everyItem(not(blankOrNullString())))
        .body("pledges[0].activities[5].assessment.figures.required", equalTo(900.5f));
  }

  @Test
  void aQuotaThatContradictsItselfIsRefusedAtItsPlace() {
    List<Map<String, Object>> quotas =
        List.of(
            Map.of("type", "UNQUANTIFIED"),
            Map.of(
                "type", "RECURRING", "minimum", 2, "every", "WEEK", "weekdays", List.of("MONDAY")),
            Map.of("type", "RECURRING", "minimum", 1, "every", "TERM"));
    UUID id = Ids.next();

    save(id, quotas)
        .statusCode(422)
        .body("type", endsWith("/contradictory-quota"))
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/pledges/0/activities/1/quota/minimum",
                    "/pledges/0/activities/2/quota/terms")))
        .body("errors.code", equalTo(List.of("MORE_THAN_OCCASIONS", "TERMS_MISSING")));
    as(COORDINATOR).get(BASE + "/pledge-agreements/{id}/content", id).then().statusCode(404);
  }

  @Test
  void eachFieldThatContradictsTheRestIsRefusedAtItsPlace() {
    List<Map<String, Object>> quotas =
        List.of(
            Map.of("type", "TOTAL", "minimum", 3, "maximum", 3),
            Map.of("type", "RECURRING", "minimum", 1, "every", "WEEK", "periods", "FROM_START"),
            Map.of("type", "TOTAL", "minimum", 3, "scope", "EACH_PLACE", "differentPlaces", true),
            Map.of(
                "type",
                "RECURRING",
                "minimum",
                1,
                "every",
                "MONTH",
                "average",
                true,
                "differentPlaces",
                true),
            Map.of(
                "type", "TOTAL", "minimum", 3, "season", Map.of("from", "02-29", "to", "02-29")));

    save(Ids.next(), quotas)
        .statusCode(422)
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/pledges/0/activities/0/quota/maximum",
                    "/pledges/0/activities/1/quota/periods",
                    "/pledges/0/activities/2/quota/differentPlaces",
                    "/pledges/0/activities/3/quota/differentPlaces",
                    "/pledges/0/activities/4/quota/season")))
        .body(
            "errors.code",
            equalTo(
                List.of(
                    "RANGE_IN_ORDER",
                    "NO_SUCH_PERIODS",
                    "PLACES_OR_TIMES",
                    "PLACES_OR_TIMES",
                    "NEVER_OCCURS")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 21})
  void everyNthIsOfTwoToTwenty(int nth) {
    var quota =
        Map.<String, Object>of("type", "RECURRING", "minimum", 1, "every", "WEEK", "everyNth", nth);

    save(Ids.next(), List.of(quota)).statusCode(400);
  }

  private static ValidatableResponse save(UUID id, List<Map<String, Object>> quotas) {
    return as(COORDINATOR)
        .contentType(ContentType.JSON)
        .body(draft(id, quotas))
        .put(BASE + "/pledge-agreements/{id}", id)
        .then();
  }

  private static Map<String, Object> draft(UUID id, List<Map<String, Object>> quotas) {
    return Map.of(
        "slug", "quotas-" + id,
        "title", Map.of("sv", "Alla slags löften"),
        "municipalities", List.of("1261"),
        "parties", List.of("kavlinge-kommun", "polisen-lpo-kavlinge"),
        "period", Map.of("start", "2031-01-01", "end", "2031-12-31"),
        "wordingKind", "RETOLD",
        "pledges",
            List.of(
                Map.of(
                    "key", "lofte",
                    "focusArea", "OTHER",
                    "title", Map.of("sv", "Löftet"),
                    "wording", Map.of("sv", "Löftets ord"),
                    "activities",
                        IntStream.range(0, quotas.size())
                            .mapToObj(i -> activity("aktivitet-" + i, quotas.get(i)))
                            .toList())));
  }

  private static Map<String, Object> activity(String key, Map<String, Object> quota) {
    return Map.of(
        "key",
        key,
        "title",
        Map.of("sv", "Aktiviteten"),
        "wording",
        Map.of("sv", "Aktivitetens ord"),
        "quota",
        quota);
  }
}
