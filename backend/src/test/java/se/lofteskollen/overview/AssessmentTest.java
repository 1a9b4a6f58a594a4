package se.lofteskollen.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AssessmentTest {

  @Test
  void kavlingeTwentyTwentyOneEndsAsItEnded() {
    kavlingesSafety()
        .body("assessment.verdict", equalTo("INSUFFICIENT_DATA"))
        .body("assessment.noVerdict", equalTo("ONLY_WORDS"))
        .body("assessment.attainment", equalTo("NOT_JUDGED"))
        .body("assessment.before.value", equalTo(1.44f))
        .body("assessment.after.period.start", equalTo("2021-01-01"))
        .body("assessment.after.value", nullValue())
        .body("assessment.method.id", equalTo("index-difference"))
        .body(
            "assessment.explanation.sv",
            equalTo(
                "För 2021 ger källan inget tal men skriver att värdet är högre, alltså sämre. Det"
                    + " räcker inte för att avgöra om något har förändrats. Målet, att indexet ska"
                    + " minska (lägre är bättre), går inte att bedöma."));
  }

  @Test
  void beforeTheSurveyWasOutNothingWasKnown() {
    get("/kpi-targets/{id}/assessment?asOf=2021-06-30", target("kavlinge-2021", "upplevd-trygghet"))
        .statusCode(200)
        .body("asOf", equalTo("2021-06-30"))
        .body("assessment.noVerdict", equalTo("NOTHING_SINCE"));
  }

  @Test
  void strangnasTwentyNineteenIsKeptWhereNumbersSayItAndLeftOpenWhereTheyDoNot() {
    JsonPath answers =
        get("/pledge-agreements/strangnas-2019/assessments").statusCode(200).extract().jsonPath();
    Map<String, String> expected =
        Map.of(
            "nya-grannsamverkansomraden", "20 KEPT",
            "nya-batsamverkansomraden", "3 KEPT",
            "antal-trygghetsvandringar", "4 KEPT",
            "kontroller-i-alla-kommundelar", "303 NOT_MEASURABLE",
            "riktade-insatser", "1 UNDETERMINED");
    expected.forEach(
        (key, answer) ->
            assertThat(
                    answers.getInt("activities.find{it.key=='%s'}.assessment.done".formatted(key))
                        + " "
                        + answers.getString(
                            "activities.find{it.key=='%s'}.assessment.status".formatted(key)))
                .as(key)
                .isEqualTo(answer));
  }

  @Test
  void outputAndOutcomeStandApart() {
    get("/pledge-agreements/kavlinge-2021/assessments")
        .statusCode(200)
        .body("slug", equalTo("kavlinge-2021"))
        .body("activities", hasSize(5))
        .body("kpiTargets", hasSize(6))
        .body("activities.assessment.verdict", everyItem(nullValue()))
        .body("kpiTargets.assessment.status", everyItem(nullValue()));
  }

  @Test
  void eachAnswerNamesAMethodThatIsDocumented() {
    JsonPath answers =
        get("/pledge-agreements/kavlinge-2021/assessments").statusCode(200).extract().jsonPath();
    for (Object method : answers.getList("activities.assessment.method")) {
      get("/assessment-methods/{id}", ((Map<?, ?>) method).get("id"))
          .statusCode(200)
          .body("version", equalTo(((Map<?, ?>) method).get("version")))
          .body("paragraphs.sv", everyItem(not(nullValue())))
          .body("paragraphs.en", everyItem(not(nullValue())));
    }
  }

  @Test
  void everyMethodIsListed() {
    get("/assessment-methods?limit=100").statusCode(200).body("meta.totalRecords", equalTo(16));
    get("/assessment-methods/rate-ratio").body("formula", startsWith("x₂ | x₁+x₂"));
  }

  @Test
  void whatDoesNotExistHasNoAnswer() {
    UUID unknown = UUID.fromString("01900000-0000-7000-8000-000000000999");
    get("/kpi-targets/{id}/assessment", unknown).statusCode(404);
    get("/activities/{id}/assessment", unknown).statusCode(404);
    get("/assessment-methods/guessing").statusCode(404);
    get("/activities/{id}/assessment", target("kavlinge-2021", "upplevd-trygghet")).statusCode(404);
  }

  private static ValidatableResponse kavlingesSafety() {
    return get("/kpi-targets/{id}/assessment", target("kavlinge-2021", "upplevd-trygghet"))
        .statusCode(200);
  }

  private static String target(String agreement, String key) {
    return get("/pledge-agreements/{slug}/overview", agreement)
        .statusCode(200)
        .extract()
        .path("kpiTargets.find{it.key=='%s'}.id".formatted(key));
  }
}
