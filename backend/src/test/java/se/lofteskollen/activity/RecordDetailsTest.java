package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.MARKETS;
import static se.lofteskollen.support.Agreements.SESSIONS;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.Api.towards;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

/** What a record can say, and that it is kept and read as it was said. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordDetailsTest {
  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void everythingThatWasSaidIsReadAgain() {
    String place = placeIn("1261");
    var body = visit(visits, "2021-03-24", 5);
    body.put("performedUntil", "2021-03-26");
    body.put("countQualifier", "AT_LEAST");
    body.put("hours", new BigDecimal("6.5"));
    body.put("placeIds", List.of(place));
    body.put("organisationsTakingPart", List.of("polisen-lpo-kavlinge", "kavlinge-kommun"));
    body.put("participants", 4);
    body.put("durationMinutes", 90);
    body.put(
        "evidence", List.of(Map.of("title", "Nyhet", "url", "https://www.kavlinge.se/nyhet?id=1")));
    body.put("publicNote", "Samtal om alkohol.");

    UUID id = recorded(RECORDER, body);
    put(RECORDER, id, body).statusCode(200);
    verify(COORDINATOR, id).statusCode(200);

    given()
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("performedOn", equalTo("2021-03-24"))
        .body("performedUntil", equalTo("2021-03-26"))
        .body("count", equalTo(5))
        .body("countQualifier", equalTo("AT_LEAST"))
        .body("hours", equalTo(6.5f))
        .body("places.id", contains(place))
        .body("organisationsTakingPart.slug", contains("kavlinge-kommun", "polisen-lpo-kavlinge"))
        .body("participants", equalTo(4))
        .body("durationMinutes", equalTo(90))
        .body("evidence[0].url", equalTo("https://www.kavlinge.se/nyhet?id=1"))
        .body("towards.activityId", contains(visits))
        .body("towards[0].title.sv", equalTo(VISITS))
        .body("source", nullValue());
  }

  @Test
  void aDayThatIsItsOwnLastDayIsOneDay() {
    var body = visit(visits, "2021-03-24", 2);
    body.put("performedUntil", "2021-03-24");

    put(RECORDER, Ids.next(), body).statusCode(201).body("performedUntil", nullValue());
  }

  @Test
  void anOccasionIsNamedToTheReader() {
    String markets = Agreements.activityId(slug, MARKETS);
    var body = visit(markets, "2021-05-08", 1);
    body.put("towards", List.of(towards(markets, "varmarknaden")));

    put(RECORDER, Ids.next(), body)
        .statusCode(201)
        .body("towards[0].item", equalTo("varmarknaden"))
        .body("towards[0].itemName.sv", equalTo("Vårmarknaden i Kävlinge"));
    body.put("towards", List.of(towards(visits, "varmarknaden")));
    put(RECORDER, Ids.next(), body)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/towards/0/item"))
        .body("errors[0].code", equalTo("UNKNOWN_ITEM"));
  }

  @Test
  void oneRecordCountsTowardsTwoActivitiesAndIsOneRecord() {
    String sessions = Agreements.activityId(slug, SESSIONS);
    int visitsBefore = done(VISITS);
    int sessionsBefore = done(SESSIONS);
    int recordsBefore = publicRecords();
    var body = visit(visits, "2021-03-24", 3);
    body.put("towards", List.of(towards(visits, null), towards(sessions, null)));
    body.put("placeIds", List.of(placeIn("1261"), anotherPlaceIn("1261")));
    UUID id = recorded(RECORDER, body);

    // In the order of the agreement, however they were named.
    verify(COORDINATOR, id).statusCode(200).body("towards.activityId", contains(sessions, visits));

    assertThat(done(VISITS)).isEqualTo(visitsBefore + 3);
    assertThat(done(SESSIONS)).isEqualTo(sessionsBefore + 3);
    assertThat(publicRecords()).isEqualTo(recordsBefore + 1);
  }

  @Test
  void theOrderOfTheActivitiesSaysNothing() {
    var both =
        new ArrayList<>(
            List.of(towards(visits, null), towards(Agreements.activityId(slug, SESSIONS), null)));
    var body = visit(visits, "2021-03-24", 1);
    body.put("towards", both);
    UUID id = recorded(RECORDER, body);

    body.put("towards", both.reversed());
    put(RECORDER, id, body).statusCode(200);
  }

  @Test
  void anActivityIsNamedOnceAndAllAreOfOneAgreement() {
    var body = visit(visits, "2021-03-24", 1);
    body.put("towards", List.of(towards(visits, null), towards(visits, null)));
    problem(put(RECORDER, Ids.next(), body), 422, "rule-broken")
        .body("errors.pointer", contains("/towards/1/activityId"))
        .body("errors.code", contains("SAME_ACTIVITY_AGAIN"));

    String elsewhere = Agreements.activityId(agreements.fresh(), VISITS);
    body.put("towards", List.of(towards(visits, null), towards(elsewhere, null)));
    problem(put(RECORDER, Ids.next(), body), 422, "rule-broken")
        .body("errors.code", contains("OTHER_AGREEMENT"));
  }

  @Test
  void onlyACoordinatorSaysThatNothingWasDone() {
    var nothing = visit(visits, "2021-07-31", 0);

    problem(put(RECORDER, Ids.next(), nothing), 403, "not-permitted");
    UUID id = recorded(RECORDER, visit(visits, "2021-07-31", 1));
    problem(patch(RECORDER, id, "\"v0\"", Map.of("count", 0)), 403, "not-permitted");
    put(COORDINATOR, Ids.next(), nothing).statusCode(201).body("count", equalTo(0));
  }

  @Test
  void aPlaceLiesInTheAgreementsMunicipalities() {
    var body = visit(visits, "2021-03-24", 1);
    body.put("placeIds", List.of(placeIn("1261"), placeInLomma()));

    problem(put(RECORDER, Ids.next(), body), 422, "place-elsewhere")
        .body("errors.pointer", contains("/placeIds"))
        .body("errors.code", contains("OTHER_MUNICIPALITY"));
  }

  @Test
  void aCorrectionReplacesListsAsAWhole() {
    var body = visit(visits, "2021-03-24", 2);
    body.put("organisationsTakingPart", List.of("kavlinge-kommun"));
    body.put("placeIds", List.of(placeIn("1261")));
    UUID id = recorded(RECORDER, body);

    patch(
            RECORDER,
            id,
            "\"v0\"",
            Map.of(
                "organisationsTakingPart", List.of("polisen-lpo-kavlinge"), "placeIds", List.of()))
        .statusCode(200)
        .body("organisationsTakingPart.slug", contains("polisen-lpo-kavlinge"))
        .body("places", empty());
  }

  @Test
  void anotherPartysRecorderRecordsForItsOwnOrganisation() {
    put(POLICE_COORDINATOR, Ids.next(), visit(visits, "2021-03-24", 1))
        .statusCode(201)
        .body("organisation.slug", equalTo("polisen-lpo-kavlinge"));
  }

  private int done(String activity) {
    return Agreements.overview(slug).getInt(Agreements.activity(activity) + ".assessment.done");
  }

  private int publicRecords() {
    return given()
        .get(BASE + "/activity-records?agreement={slug}", slug)
        .then()
        .extract()
        .path("meta.totalRecords");
  }

  private static String placeInLomma() {
    UUID id = Ids.next();
    replace(ADMIN, "/places/" + id, null, Map.of("municipality", "1262", "name", "Torg " + id))
        .statusCode(201);
    return id.toString();
  }

  private static String placeIn(String municipality) {
    return places(municipality).getFirst();
  }

  private static String anotherPlaceIn(String municipality) {
    return places(municipality).get(1);
  }

  private static List<String> places(String municipality) {
    return given()
        .get(BASE + "/places?municipality={code}", municipality)
        .then()
        .extract()
        .path("items.id");
  }
}
