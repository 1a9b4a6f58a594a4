package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import static se.lofteskollen.support.Api.makeVoid;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class VoidingTest {
  private static final String TWICE = "Samma besök var registrerat två gånger.";

  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void aVoidedRecordCountsNoMoreAndSaysWhyToEveryone() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    verify(COORDINATOR, id);
    assertThat(doneInMarch()).isEqualTo(3);

    makeVoid(POLICE_COORDINATOR, id, "\"v1\"", TWICE)
        .statusCode(200)
        .header("ETag", equalTo("\"v2\""))
        .body("status", equalTo("VOIDED"))
        .body("internal.voidedBy", equalTo("Demo police-coordinator"))
        .body("internal.mayVoid", equalTo(false))
        .body("internal.decision.decision", equalTo("VERIFIED"));

    assertThat(doneInMarch()).isEqualTo(1);
    given()
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("VOIDED"))
        .body("voidReason", equalTo(TWICE))
        .body("internal", nullValue());
    given()
        .get(BASE + "/activity-records?agreement={slug}&limit=100", slug)
        .then()
        .body("items.id", not(hasItem(id.toString())));
    given()
        .get(BASE + "/activity-records?status=VOIDED&agreement={slug}", slug)
        .then()
        .body("items.id", hasItem(id.toString()));
  }

  @Test
  void whatWasNeverPublicDoesNotBecomeSoByBeingVoided() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    makeVoid(COORDINATOR, id, "\"v0\"", TWICE).statusCode(200);

    given().get(BASE + "/activity-records/{id}", id).then().statusCode(404);
    given()
        .get(BASE + "/activity-records?status=VOIDED&agreement={slug}", slug)
        .then()
        .body("items.id", not(hasItem(id.toString())));
    as(COORDINATOR)
        .get(BASE + "/activity-records?status=VOIDED&agreement={slug}", slug)
        .then()
        .body("items.id", hasItem(id.toString()));
    as(RECORDER).get(BASE + "/activity-records/{id}", id).then().body("voidReason", equalTo(TWICE));
  }

  @Test
  void whoIsSignedInSeesNoFewerVoidedRecordsThanEverybody() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    verify(COORDINATOR, id);
    makeVoid(COORDINATOR, id, "\"v1\"", TWICE).statusCode(200);

    for (Account reader : List.of(RECORDER, STRANGER)) {
      as(reader)
          .get(BASE + "/activity-records?status=VOIDED&agreement={slug}", slug)
          .then()
          .statusCode(200)
          .body("items.id", hasItem(id.toString()))
          .body("items.find { it.id == '%s' }.internal".formatted(id), nullValue());
    }
  }

  @Test
  void theOneWhoRecordedItVoidsItUntilItIsVerified() {
    UUID waiting = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    makeVoid(RECORDER, waiting, "\"v0\"", TWICE).statusCode(200);

    UUID verified = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    verify(COORDINATOR, verified).body("internal.mayVoid", equalTo(true));
    as(RECORDER)
        .get(BASE + "/activity-records/{id}", verified)
        .then()
        .body("internal.mayVoid", equalTo(false));
    problem(makeVoid(RECORDER, verified, "\"v1\"", TWICE), 403, "not-permitted");
  }

  @Test
  void nobodyElseVoidsIt() {
    UUID id = recorded(COORDINATOR, visit(visits, "2021-03-24", 2));

    problem(makeVoid(RECORDER, id, "\"v0\"", TWICE), 403, "not-permitted");
    problem(makeVoid(STRANGER, id, "\"v0\"", TWICE), 403, "not-permitted");
    makeVoid(COORDINATOR, id, "\"v0\"", TWICE).statusCode(200);
  }

  @Test
  void aVoidedRecordStaysAsItIs() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    makeVoid(RECORDER, id, "\"v0\"", TWICE);

    problem(makeVoid(COORDINATOR, id, "\"v1\"", TWICE), 409, "wrong-state");
    problem(patch(RECORDER, id, "\"v1\"", Map.of("count", 1)), 409, "wrong-state");
    problem(decide(COORDINATOR, id, "\"v1\"", Map.of("decision", "VERIFIED")), 409, "wrong-state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "...", "\u00a0\u00a0\u00a0", "dubblett\u0000"})
  void itIsVoidedWithAReasonInWords(String reason) {
    problem(makeVoid(COORDINATOR, Ids.next(), "\"v0\"", reason), 400, "invalid-request")
        .body("errors.pointer", hasItem("/reason"));
  }

  @Test
  void theVersionIsNamed() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    problem(
        as(COORDINATOR)
            .contentType(ContentType.JSON)
            .body(Map.of("reason", TWICE))
            .put(BASE + "/activity-records/{id}/void", id)
            .then(),
        428,
        "precondition-required");
    patch(RECORDER, id, "\"v0\"", Map.of("count", 3));
    problem(makeVoid(COORDINATOR, id, "\"v0\"", TWICE), 412, "stale-version");
    problem(makeVoid(COORDINATOR, Ids.next(), "\"v0\"", TWICE), 404, "not-found");
  }

  @Test
  void ofTwoWhoVoidItAtOnceOneIsFirst() throws Exception {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    verify(COORDINATOR, id);
    Callable<Integer> attempt =
        () -> makeVoid(COORDINATOR, id, "\"v1\"", TWICE).extract().statusCode();

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(2)) {
      statuses =
          threads.invokeAll(Collections.nCopies(2, attempt)).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    assertThat(etag(COORDINATOR, id)).startsWith("\"v2.");
  }

  private int doneInMarch() {
    return Agreements.overview(slug)
        .getInt(
            Agreements.activity(VISITS) + ".assessment.periods.find { it.key == '2021-03' }.done");
  }
}
