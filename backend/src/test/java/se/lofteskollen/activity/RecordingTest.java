package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.towards;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
  void anOccasionIsNamed() {
    String markets = Agreements.activityId(slug, Agreements.MARKETS);
    var body = visit(markets, "2021-08-14", 1);

    put(RECORDER, Ids.next(), body)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/towards/0/item"))
        .body("errors[0].code", equalTo("ITEM_MISSING"));
    body.put("towards", List.of(towards(markets, "julmarknaden")));
    put(RECORDER, Ids.next(), body).statusCode(422).body("errors[0].code", equalTo("UNKNOWN_ITEM"));
    body.put("towards", List.of(towards(markets, "sillamarknaden")));
    verify(COORDINATOR, recorded(RECORDER, body)).statusCode(200);

    assertThat(
            Agreements.overview(slug)
                .getString(Agreements.activity(Agreements.MARKETS) + ".assessment.status"))
        .isEqualTo("KEPT");
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
  void onlyTheRecorderCorrectsAndNeverAfterVerification() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    patch(COORDINATOR, id, "\"v0\"", Map.of("count", 1)).statusCode(403);

    verify(COORDINATOR, id).statusCode(200);
    patch(RECORDER, id, "\"v1\"", Map.of("count", 1))
        .statusCode(409)
        .body("type", endsWith("/wrong-state"));
  }

  private Object march(String field) {
    return Agreements.overview(slug)
        .get(
            Agreements.activity(VISITS)
                + ".assessment.periods.find { it.key == '2021-03' }."
                + field);
  }
}
