package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.etag;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordingTest {
  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void twoVisitsKeepMarchOnceSomebodyElseHasVerifiedThem() {
    assertThat(march("status")).isEqualTo("MISSED");

    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    assertThat(march("status")).isEqualTo("MISSED");
    assertThat(march("done")).isEqualTo(1);
    assertThat(march("waiting")).isEqualTo(2);

    verify(COORDINATOR, id).statusCode(200).body("status", equalTo("VERIFIED"));
    assertThat(march("status")).isEqualTo("KEPT");
    assertThat(march("done")).isEqualTo(3);
    assertThat(march("waiting")).isEqualTo(0);
    assertThat(
            Agreements.overview(slug)
                .getString(Agreements.activity(VISITS) + ".assessment.explanation.sv"))
        .contains("10 av 12 månader")
        .contains("Det blev för få i november. Inget rapporterat för juli.");
  }

  @Test
  void theOtherPartysCoordinatorMayVerifyToo() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    verify(POLICE_COORDINATOR, id).statusCode(200);
  }

  @Test
  void aRecordIsCreatedOnceAndARetryAnswersTheSame() {
    UUID id = Ids.next();
    var body = visit(visits, "2021-03-24", 2);

    put(RECORDER, id, body)
        .statusCode(201)
        .header("Location", endsWith("/activity-records/" + id))
        .header("ETag", equalTo("\"v0\""));
    put(RECORDER, id, body).statusCode(200).header("ETag", equalTo("\"v0\""));
    put(RECORDER, id, visit(visits, "2021-03-24", 3))
        .statusCode(409)
        .body("type", endsWith("/already-exists"));
    put(Account.POLICE_COORDINATOR, id, body).statusCode(409);
    assertThat(march("waiting")).isEqualTo(2);
  }

  @Test
  void tenSimultaneousRetriesCreateOneRecord() throws Exception {
    UUID id = Ids.next();
    var body = visit(visits, "2021-03-24", 2);
    String token = RECORDER.token();
    Callable<Integer> attempt =
        () ->
            given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put(BASE + "/activity-records/{id}", id)
                .statusCode();

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(10)) {
      statuses =
          threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> attempt).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(march("waiting")).isEqualTo(2);
  }

  @Test
  void nobodyVerifiesTheirOwnRecord() {
    UUID id = recorded(COORDINATOR, visit(visits, "2021-03-24", 2));

    verify(COORDINATOR, id)
        .statusCode(403)
        .body("detail", equalTo("Nobody verifies their own record. Ask another coordinator."));
    as(COORDINATOR)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("internal.mayVerify", equalTo(false));
  }

  @Test
  void aRecorderVerifiesNothing() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    decide(RECORDER, id, "\"v0\"", Map.of("decision", "VERIFIED"))
        .statusCode(403)
        .body("type", endsWith("/not-permitted"));
  }

  @Test
  void aCoordinatorOfAnotherMunicipalitySeesAndDecidesNothing() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(STRANGER)
        .get(BASE + "/activity-records?status=REPORTED&agreement={slug}", slug)
        .then()
        .statusCode(403)
        .body("type", endsWith("/not-permitted"));
    as(STRANGER).get(BASE + "/activity-records/{id}", id).then().statusCode(403);
    decide(STRANGER, id, "\"v0\"", Map.of("decision", "VERIFIED")).statusCode(403);
    put(STRANGER, Ids.next(), visit(visits, "2021-03-24", 2)).statusCode(403);
  }

  @Test
  void aReturnedRecordIsCorrectedAndWaitsAgain() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    decide(
            COORDINATOR,
            id,
            "\"v0\"",
            Map.of("decision", "RETURNED", "reason", "Besöket var den 25 mars."))
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("internal.decision.reason", equalTo("Besöket var den 25 mars."));
    assertThat(march("waiting")).isEqualTo(0);

    patch(RECORDER, id, etag(RECORDER, id), Map.of("performedOn", "2021-03-25"))
        .statusCode(200)
        .body("status", equalTo("REPORTED"))
        .body("performedOn", equalTo("2021-03-25"))
        .body("count", equalTo(2))
        .body("internal.decision", nullValue());
    assertThat(march("waiting")).isEqualTo(2);
  }

  @Test
  void nullRemovesAValue() {
    var body = visit(visits, "2021-03-24", 2);
    body.put("publicNote", "Samtal om alkohol.");
    UUID id = recorded(RECORDER, body);

    as(RECORDER)
        .contentType("application/merge-patch+json;charset=utf-8")
        .header("If-Match", "\"v0\"")
        .body("{\"publicNote\": null}")
        .patch(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(200)
        .body("publicNote", nullValue());
  }

  @Test
  void onlyTheRecorderCorrectsAndNeverAfterVerification() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    patch(COORDINATOR, id, "\"v0\"", Map.of("count", 1)).statusCode(403);

    verify(COORDINATOR, id).statusCode(200);
    patch(RECORDER, id, "\"v1\"", Map.of("count", 1))
        .statusCode(409)
        .body("type", endsWith("/wrong-state"));
  }

  @Test
  void changesNameTheVersionTheyWereMadeFrom() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(RECORDER)
        .contentType(ContentType.JSON)
        .body(Map.of("count", 3))
        .patch(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(428)
        .body("type", endsWith("/precondition-required"));
    patch(RECORDER, id, "\"v0\"", Map.of("count", 3)).statusCode(200);
    patch(RECORDER, id, "\"v0\"", Map.of("count", 4))
        .statusCode(412)
        .header("ETag", equalTo("\"v1\""))
        .body("type", endsWith("/stale-version"))
        .body("currentETag", equalTo("\"v1\""));
    decide(COORDINATOR, id, "\"v0\"", Map.of("decision", "VERIFIED")).statusCode(412);
  }

  @Test
  void aVersionMayBeOneOfAListOrAny() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    patch(RECORDER, id, "\"v7\", \"v0\"", Map.of("count", 3)).statusCode(200);
    patch(RECORDER, id, "*", Map.of("count", 4)).statusCode(200);
    patch(RECORDER, id, "W/\"v2\"", Map.of("count", 5)).statusCode(412);
    patch(RECORDER, id, "v2", Map.of("count", 5))
        .statusCode(400)
        .body("errors[0].parameter", equalTo("If-Match"));
  }

  @Test
  void aPatchThatNamesAnUnknownFieldIsRefusedEvenToRemoveIt() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(RECORDER)
        .contentType("application/merge-patch+json;charset=utf-8")
        .header("If-Match", "\"v0\"")
        .body("{\"colour\": null}")
        .patch(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
  }

  @Test
  void verifyingAndCorrectingAtOnceHasOneWinner() throws Exception {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    Callable<Integer> verification =
        () ->
            decide(COORDINATOR, id, "\"v0\"", Map.of("decision", "VERIFIED"))
                .extract()
                .statusCode();
    Callable<Integer> correction =
        () -> patch(RECORDER, id, "\"v0\"", Map.of("count", 3)).extract().statusCode();

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(2)) {
      statuses =
          threads.invokeAll(List.of(verification, correction)).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 412);
  }

  @Test
  void anAdministratorReadsWhatWaitsEverywhere() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(Account.ADMIN)
        .get(BASE + "/activity-records?status=REPORTED&limit=100")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id.toString()));
  }

  @Test
  void thePublicFormHasAnETagOfItsOwn() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    verify(COORDINATOR, id);
    String publicTag =
        given().get(BASE + "/activity-records/{id}", id).then().extract().header("ETag");

    as(COORDINATOR)
        .header("If-None-Match", publicTag)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""));
  }

  @Test
  void theWaitingListIsForCoordinatorsOfTheParties() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    String waiting = BASE + "/activity-records?status=REPORTED&agreement={slug}";

    as(COORDINATOR)
        .get(waiting, slug)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id.toString()))
        .body("items.find { it.id == '%s' }.internal.mayVerify".formatted(id), equalTo(true))
        .body(
            "items.find { it.id == '%s' }.internal.recordedBy".formatted(id),
            equalTo("Demo recorder"));
    as(RECORDER).get(waiting, slug).then().statusCode(403);
    given().get(waiting, slug).then().statusCode(401);
  }

  @Test
  void whatIsInternalNeverReachesThePublic() {
    var body = visit(visits, "2021-03-24", 2);
    body.put("internalNote", "Ring skolan före nästa besök.");
    body.put("publicNote", "Samtal om alkohol.");
    UUID id = recorded(RECORDER, body);
    given().get(BASE + "/activity-records/{id}", id).then().statusCode(404);

    verify(COORDINATOR, id);
    given()
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(200)
        .body("publicNote", equalTo("Samtal om alkohol."))
        .body("internal", nullValue());
    given()
        .get(BASE + "/activity-records?agreement={slug}&limit=100", slug)
        .then()
        .body("items.status", everyItem(equalTo("VERIFIED")))
        .body("items.internal", everyItem(nullValue()))
        .body("items.id", hasItem(id.toString()));
  }

  @Test
  void oneSeesOnesOwnRecords() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(RECORDER)
        .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
        .then()
        .body("items.id", contains(id.toString()))
        .body("items[0].internal.mayCorrect", equalTo(true));
    as(COORDINATOR)
        .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
        .then()
        .body("items", empty());
  }

  @Test
  void demonstrationDataIsMarkedAndRealRecordsAreNot() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    as(RECORDER)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("demonstration", equalTo(false));
    given()
        .get(BASE + "/activity-records?agreement={slug}", slug)
        .then()
        .body("items", not(empty()))
        .body("items.demonstration", everyItem(equalTo(true)));
    assertThat(Agreements.overview(slug).getBoolean("containsDemonstrationData")).isTrue();
  }

  @Test
  void anOccasionIsNamed() {
    String markets = Agreements.activityId(slug, Agreements.MARKETS);
    var body = visit(markets, "2021-08-14", 1);

    put(RECORDER, Ids.next(), body)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/occasionKey"))
        .body("errors[0].code", equalTo("OCCASION_MISSING"));
    body.put("occasionKey", "julmarknaden");
    put(RECORDER, Ids.next(), body)
        .statusCode(422)
        .body("errors[0].code", equalTo("UNKNOWN_OCCASION"));
    body.put("occasionKey", "sillamarknaden");
    verify(COORDINATOR, recorded(RECORDER, body)).statusCode(200);

    assertThat(
            Agreements.overview(slug)
                .getString(Agreements.activity(Agreements.MARKETS) + ".assessment.status"))
        .isEqualTo("KEPT");
  }

  @Test
  void meTellsWhereOneMayAct() {
    as(RECORDER)
        .get(BASE + "/me")
        .then()
        .statusCode(200)
        .body("username", equalTo("recorder"))
        .body("roles", contains("recorder"))
        .body("organisations.slug", contains("kavlinge-kommun"))
        .body("agreements.find { it.slug == '%s' }.mayRecord".formatted(slug), equalTo(true))
        .body("agreements.find { it.slug == '%s' }.mayVerify".formatted(slug), equalTo(false));
    as(STRANGER).get(BASE + "/me").then().body("agreements", empty()).body("name", notNullValue());
  }

  private Object march(String field) {
    return Agreements.overview(slug)
        .get(
            Agreements.activity(VISITS)
                + ".assessment.periods.find { it.key == '2021-03' }."
                + field);
  }

  private static ValidatableResponse patch(
      Account account, UUID id, String etag, Map<String, Object> change) {
    return as(account)
        .contentType("application/merge-patch+json;charset=utf-8")
        .header("If-Match", etag)
        .body(change)
        .patch(BASE + "/activity-records/{id}", id)
        .then();
  }
}
