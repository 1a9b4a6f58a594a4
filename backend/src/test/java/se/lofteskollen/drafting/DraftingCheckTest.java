package se.lofteskollen.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftingCheckTest {
  private static final Map<String, Object> VISITS =
      Map.of("one", Map.of("sv", "besök"), "other", Map.of("sv", "besök"));

  private final Map<String, Object> period =
      new HashMap<>(Map.of("start", "2026-01-01", "end", "2026-12-31"));
  private final List<Map<String, Object>> activities = new ArrayList<>();
  private final List<Map<String, Object>> targets = new ArrayList<>();

  @Test
  void aPromiseThatCanBeCountedRaisesNothing() {
    activity(
        Map.of("type", "RECURRING", "minimum", 2, "every", "MONTH", "unit", VISITS),
        "kavlinge-kommun");

    assertThat(findings()).isEmpty();
  }

  @Test
  void anEmptyDraftIsToldThatNothingIsPromised() {
    assertThat(findings()).containsExactly("NO_PLEDGES /pledges");
  }

  @Test
  void whatCannotBeCountedIsNamedWhereItStands() {
    activity(Map.of("type", "UNQUANTIFIED"));
    activity(Map.of("type", "TOTAL", "minimum", 2), "kavlinge-kommun");

    assertThat(findings())
        .containsExactly(
            "NO_OWNER /pledges/0/activities/0/leads",
            "NO_NUMBER /pledges/0/activities/0/quota",
            "NO_UNIT /pledges/0/activities/1/quota/unit");
  }

  @Test
  void aTotalWithoutAnEndHasNoDayByWhichItIsReached() {
    period.remove("end");
    activity(Map.of("type", "TOTAL", "minimum", 2, "unit", VISITS), "kavlinge-kommun");
    activity(
        Map.of("type", "RECURRING", "minimum", 2, "every", "MONTH", "unit", VISITS),
        "kavlinge-kommun");

    assertThat(findings()).containsExactly("NO_PERIOD /pledges/0/activities/0/quota");
  }

  @Test
  void theInnerQuotaOfAConditionalOneIsCheckedToo() {
    activity(
        Map.of(
            "type",
            "CONDITIONAL",
            "condition",
            Map.of("sv", "om läget kräver det"),
            "quota",
            Map.of("type", "UNQUANTIFIED")),
        "kavlinge-kommun");

    assertThat(findings()).containsExactly("NO_NUMBER /pledges/0/activities/0/quota/quota");
  }

  @Test
  void twoNumbersForTheSameThingContradictEachOther() {
    var monthly = Map.of("type", "RECURRING", "minimum", 2, "every", "MONTH", "unit", VISITS);
    activity(monthly, "kavlinge-kommun");
    activity(
        Map.of("type", "RECURRING", "minimum", 3, "every", "MONTH", "unit", VISITS),
        "kavlinge-kommun");
    activity(
        Map.of("type", "RECURRING", "minimum", 9, "every", "YEAR", "unit", VISITS),
        "kavlinge-kommun");

    assertThat(findings())
        .containsExactly("CONTRADICTING_NUMBERS /pledges/0/activities/1/quota/minimum");
  }

  @Test
  void aTargetWithNothingBehindItSaysWhatIsMissing() {
    activity(Map.of("type", "TOTAL", "minimum", 2, "unit", VISITS), "kavlinge-kommun");
    target(Map.of("goal", Map.of("kind", "INCREASE")));
    target(Map.of("goal", Map.of("kind", "UNQUANTIFIED")));

    assertThat(findings())
        .containsExactly(
            "NO_SOURCE /kpiTargets/0/indicator",
            "NO_BASELINE /kpiTargets/0/baseline",
            "NO_DIRECTION /kpiTargets/1/goal",
            "NO_SOURCE /kpiTargets/1/indicator");
  }

  /** P(X ≤ v) for a Poisson variable with mean 60: 0.53 at 60, 0.48 at 59, 0.03 at 45. */
  @ParameterizedTest
  @CsvSource({"AT_MOST,60,true", "AT_MOST,59,false", "AT_MOST,45,false", "AT_LEAST,60,true"})
  void aLimitThatChanceMeetsHalfOfTheTimeIsNoTarget(String kind, int limit, boolean met) {
    String indicator = indicator("MUNICIPALITY", "1261", 60);
    activity(Map.of("type", "TOTAL", "minimum", 2, "unit", VISITS), "kavlinge-kommun");
    target(
        Map.of(
            "goal",
            Map.of("kind", kind, "value", limit),
            "indicator",
            indicator,
            "baseline",
            baseline(60)));

    assertThat(findings().contains("MET_BY_CHANCE /kpiTargets/0/goal")).isEqualTo(met);
  }

  @Test
  void figuresOfAnotherAreaAndAnotherBaselineAreNoticed() {
    String indicator = indicator("MUNICIPALITY", "1262", 60);
    activity(Map.of("type", "TOTAL", "minimum", 2, "unit", VISITS), "kavlinge-kommun");
    target(
        Map.of(
            "goal", Map.of("kind", "DECREASE"), "indicator", indicator, "baseline", baseline(58)));

    assertThat(findings())
        .containsExactly(
            "OTHER_AREA /kpiTargets/0/indicator", "OTHER_BASELINE /kpiTargets/0/baseline/value");
  }

  private void activity(Map<String, Object> quota, String... leads) {
    int number = activities.size() + 1;
    activities.add(
        Map.of(
            "key", "atgard-" + number,
            "title", Map.of("sv", "Åtgärd " + number),
            "wording", Map.of("sv", "Åtgärd " + number + " genomförs."),
            "quota", quota,
            "leads", List.of(leads)));
  }

  private void target(Map<String, Object> content) {
    int number = targets.size() + 1;
    var target = new HashMap<String, Object>(content);
    target.put("key", "mal-" + number);
    target.put("title", Map.of("sv", "Mål " + number));
    target.put("wording", Map.of("sv", "Mål " + number + " nås."));
    targets.add(target);
  }

  private static Map<String, Object> baseline(int value) {
    return Map.of("period", Map.of("start", "2025-01-01", "end", "2025-12-31"), "value", value);
  }

  private static String indicator(String areaKind, String municipality, int measured) {
    String slug = "inbrott-" + UUID.randomUUID();
    put(
        "/indicators/" + slug,
        Map.of(
            "organisation",
            "kavlinge-kommun",
            "name",
            Map.of("sv", "Inbrott"),
            "kind",
            "EVENT_COUNT",
            "unit",
            Map.of("sv", "anmälda brott"),
            "goodDirection",
            "LOWER",
            "area",
            Map.of("kind", areaKind, "name", "Området", "municipalityCode", municipality)));
    put(
        "/measurements/" + UUID.randomUUID(),
        Map.of(
            "indicator",
            slug,
            "period",
            Map.of("start", "2025-01-01", "end", "2025-12-31"),
            "value",
            measured,
            "status",
            "FINAL",
            "source",
            "https://example.org/statistik"));
    return slug;
  }

  private List<String> findings() {
    String id = UUID.randomUUID().toString();
    var content = new HashMap<String, Object>();
    content.put("slug", "utkast-" + id);
    content.put("title", Map.of("sv", "Utkast"));
    content.put("municipalities", List.of("1261"));
    content.put("parties", List.of("kavlinge-kommun"));
    content.put("period", period);
    content.put("wordingKind", "VERBATIM");
    content.put("kpiTargets", targets);
    content.put(
        "pledges",
        activities.isEmpty()
            ? List.of()
            : List.of(
                Map.of(
                    "key",
                    "lofte",
                    "focusArea",
                    "YOUTH",
                    "title",
                    Map.of("sv", "Löfte"),
                    "wording",
                    Map.of("sv", "Vi lovar."),
                    "activities",
                    activities)));
    put("/pledge-agreements/" + id, content);
    JsonPath check =
        given()
            .auth()
            .oauth2(Account.COORDINATOR.token())
            .get("/medborgarloften/v1/pledge-agreements/{id}/drafting-check", id)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(check.<String>getList("findings.message.sv")).doesNotContain("");
    return check.<Map<String, Object>>getList("findings").stream()
        .map(finding -> finding.get("code") + " " + finding.get("pointer"))
        .toList();
  }

  private static void put(String path, Map<String, Object> body) {
    given()
        .auth()
        .oauth2(Account.COORDINATOR.token())
        .contentType(ContentType.JSON)
        .body(body)
        .put("/medborgarloften/v1" + path)
        .then()
        .statusCode(201);
  }
}
