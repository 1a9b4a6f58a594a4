package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** What is wrong with a request before anybody looks at what it says. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BadRequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "[]",
        "null",
        "\"text\"",
        "17",
        "{\"count\": 1, \"count\": 2}",
        "{} {}",
        "{\"a\":",
      })
  void brokenJsonIsSaidToBeBroken(String json) {
    given()
        .auth()
        .oauth2(RECORDER.token())
        .contentType(ContentType.JSON)
        .body(json)
        .put(BASE + "/activity-records/{id}", Ids.next())
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pledge-agreements/a%20b",
        "/pledge-agreements/%00",
        "/pledge-agreements/%22%3Cscript%3E",
        "/pledge-agreements/%7B%7D/overview",
        "/problem-types/x%20y",
        "/municipalities/1261%00/overview",
        "/municipalities?search=%00",
        "/activity-records?agreement=%00",
        "/kpi-targets?agreement=%00",
        "/measurements?indicator=%00",
        "/activity-records/%00",
      })
  void anAddressThatCannotBeIsAProblemOfTheCaller(String path) {
    var answer = given().urlEncodingEnabled(false).get(BASE + path).then();

    answer.statusCode(either(equalTo(400)).or(equalTo(404)));
    answer
        .contentType("application/problem+json")
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("instance", startsWith(BASE))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    problem(
        as(RECORDER)
            .contentType("text/plain")
            .body("count=2")
            .put(BASE + "/activity-records/{id}", Ids.next())
            .then(),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/json;charset=utf-16"})
  void aBodySaysExactlyWhatItIs(String mediaType) {
    var config =
        RestAssuredConfig.config()
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(mediaType, ContentType.JSON));
    problem(
        as(RECORDER)
            .config(config)
            .header("Content-Type", mediaType)
            .body("{}")
            .put(BASE + "/activity-records/{id}", Ids.next())
            .then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void anOperationWithoutABodyAsksForNoMediaType() {
    problem(
        as(new Account("approver", "approver", "kavlinge-kommun"))
            .put(
                BASE + "/pledge-agreements/{id}/signatures/{organisation}",
                Ids.next(),
                "kavlinge-kommun")
            .then(),
        428,
        "precondition-required");
  }

  @Test
  void aBodyLargerThanTheLimitIsRefused() {
    problem(
        as(RECORDER)
            .contentType(ContentType.JSON)
            .body("{\"publicNote\": \"" + "a".repeat(2_200_000) + "\"}")
            .put(BASE + "/activity-records/{id}", Ids.next())
            .then(),
        413,
        "too-large");
  }

  @Test
  void anUnknownIdIsNotFound() {
    UUID id = Ids.next();
    problem(given().get(BASE + "/activity-records/{id}", id).then(), 404, "not-found");
    problem(given().get(BASE + "/activity-records/no-uuid").then(), 404, "not-found");
    problem(
        as(Account.COORDINATOR)
            .contentType(ContentType.JSON)
            .header("If-Match", "\"v0\"")
            .body(Map.of("decision", "VERIFIED"))
            .put(BASE + "/activity-records/{id}/verification", id)
            .then(),
        404,
        "not-found");
    problem(
        given().get(BASE + "/activity-records?agreement=atlantis-2021").then(), 404, "not-found");
  }
}
