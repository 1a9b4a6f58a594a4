package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordVisibilityTest {
  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
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
  void anAdministratorReadsWhatWaitsEverywhere() {
    UUID id = recorded(RECORDER, visit(visits, "2021-12-31", 2));

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
        .header("ETag", startsWith("\"v1."));
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
    as(STRANGER)
        .get(BASE + "/me")
        .then()
        .body("agreements.slug", not(hasItem(slug)))
        .body("name", notNullValue());
  }

  @Test
  void nothingIsRecordedBeforeAnAgreementBegins() {
    var coming =
        signed(text -> text.withJson("/period", "{'start': '2098-01-01', 'end': '2098-12-31'}"));

    as(RECORDER)
        .get(BASE + "/me")
        .then()
        .body("agreements.find { it.slug == '%s' }.mayRecord".formatted(coming.slug()), is(false));
  }
}
