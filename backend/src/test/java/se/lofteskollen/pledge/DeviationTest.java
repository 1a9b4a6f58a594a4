package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DeviationTest {
  private WrittenAgreement agreement;
  private UUID id;
  private Map<String, Object> body;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
    id = Ids.next();
    body = fromActivity(agreement, agreement.activityId("besok"));
  }

  private static Map<String, Object> fromActivity(WrittenAgreement agreement, String activity) {
    return new HashMap<>(
        Map.of(
            "agreementId",
            agreement.id(),
            "activityId",
            activity,
            "from",
            "2020-03-20",
            "to",
            "2020-06-30",
            "reasonCode",
            "PANDEMIC",
            "explanation",
            Map.of("sv", "Fritidsgårdarna höll stängt."),
            "instead",
            Map.of("sv", "Fältarna var ute i centrum.")));
  }

  private ValidatableResponse state(Account account, Map<String, Object> content) {
    return replace(account, "/deviations/" + id, null, content);
  }

  private ValidatableResponse state(Account account, String etag, Map<String, Object> content) {
    return replace(account, "/deviations/" + id, etag, content);
  }

  private ValidatableResponse voidIt(Account account, String etag, String reason) {
    return as(account)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .put(BASE + "/deviations/{id}/void", id)
        .then();
  }

  @Test
  void itIsStatedInTheOpen() {
    state(COORDINATOR, body)
        .statusCode(201)
        .header("Location", endsWith("/deviations/" + id))
        .header("ETag", equalTo("\"v0\""));
    state(COORDINATOR, body).statusCode(200).header("ETag", equalTo("\"v0\""));

    get("/deviations/{id}", id)
        .statusCode(200)
        .body("reasonCode", equalTo("PANDEMIC"))
        .body("explanation.sv", equalTo("Fritidsgårdarna höll stängt."))
        .body("instead.sv", equalTo("Fältarna var ute i centrum."))
        .body("from", equalTo("2020-03-20"))
        .body("to", equalTo("2020-06-30"));
    get("/deviations?agreement={slug}", agreement.slug()).body("items.id", contains(id.toString()));
  }

  @Test
  void itStandsBesideTheAssessmentAndNeverChangesIt() {
    String before = agreement.overview("pledges[0].activities[0].assessment");
    state(COORDINATOR, body).statusCode(201);

    get("/pledge-agreements/{slug}/overview", agreement.slug())
        .body("deviations.activityId", contains(body.get("activityId")))
        .body("deviations.reasonCode", contains("PANDEMIC"));
    assertThat(agreement.overview("pledges[0].activities[0].assessment")).isEqualTo(before);
  }

  @Test
  void itMayConcernAWholePledgeAndGoOn() {
    body.remove("activityId");
    body.remove("to");
    body.put("pledgeId", agreement.overview("pledges[0].id"));

    state(POLICE_COORDINATOR, body)
        .statusCode(201)
        .body("pledgeId", equalTo(body.get("pledgeId")))
        .body("activityId", nullValue())
        .body("to", nullValue());
  }

  @Test
  void itIsCorrectedByWhoNamesTheVersion() {
    state(COORDINATOR, body).statusCode(201);
    var longer = changed(body, "to", "2020-08-31");

    problem(state(COORDINATOR, longer), 428, "precondition-required");
    state(POLICE_COORDINATOR, "\"v0\"", longer)
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""))
        .body("to", equalTo("2020-08-31"));
    problem(state(COORDINATOR, "\"v0\"", body), 412, "stale-version");
  }

  @Test
  void itIsVoidedWithAReasonAndStaysReadable() {
    state(COORDINATOR, body).statusCode(201);

    problem(voidIt(COORDINATOR, "\"v0\"", ""), 400, "invalid-request");
    problem(voidIt(STRANGER, "\"v0\"", "Fel aktivitet."), 403, "not-permitted");
    problem(voidIt(COORDINATOR, "\"v5\"", "Fel aktivitet."), 412, "stale-version");
    voidIt(POLICE_COORDINATOR, "\"v0\"", "Fel aktivitet.")
        .statusCode(200)
        .body("voidReason", equalTo("Fel aktivitet."));

    get("/deviations/{id}", id).body("voidReason", equalTo("Fel aktivitet."));
    get("/pledge-agreements/{slug}/overview", agreement.slug()).body("deviations", hasSize(0));
    problem(state(COORDINATOR, "\"v1\"", changed(body, "to", "2020-08-31")), 409, "wrong-state");
    problem(voidIt(COORDINATOR, "\"v1\"", "En gång till."), 409, "wrong-state");
  }

  @Test
  void onlyCoordinatorsOfAPartyStateIt() {
    for (Account other : new Account[] {STRANGER, RECORDER, APPROVER, ADMIN}) {
      problem(state(other, body), 403, "not-permitted");
    }
    get("/deviations/{id}", id).statusCode(404);
  }

  @Test
  void itLiesWithinTheAgreement() {
    problem(state(COORDINATOR, changed(body, "from", "2019-12-31")), 422, "rule-broken")
        .body("errors.pointer", contains("/from"))
        .body("errors.code", contains("OUTSIDE_AGREEMENT"));
    problem(state(COORDINATOR, changed(body, "to", "2100-01-01")), 422, "rule-broken")
        .body("errors.pointer", contains("/to"));
    problem(state(COORDINATOR, changed(body, "activityId", Ids.next())), 422, "rule-broken")
        .body("errors.pointer", contains("/activityId"))
        .body("errors.code", contains("NOT_IN_AGREEMENT"));
    var ofAnother = changed(body, "activityId", signed().activityId("besok"));
    problem(state(COORDINATOR, ofAnother), 422, "rule-broken")
        .body("errors.pointer", contains("/activityId"));
  }

  @Test
  void whatWasOnlyDraftedIsNoPartOfTheAgreement() {
    var draft = drafted();
    String dropped =
        as(COORDINATOR)
            .get(BASE + "/pledge-agreements/{id}/overview", draft.id())
            .path("pledges[0].activities[2].id");
    var shorter = draft.text().without("/pledges/0/activities/2");
    draft.write(COORDINATOR, "\"v0\"", shorter).statusCode(200);
    draft.sign(APPROVER, WrittenAgreement.KAVLINGE, "\"v1\"").statusCode(200);
    draft
        .sign(Account.POLICE_APPROVER, WrittenAgreement.POLICE, "\"v1\"")
        .body("status", equalTo("SIGNED"));

    problem(state(COORDINATOR, fromActivity(draft, dropped)), 422, "rule-broken")
        .body("errors.code", contains("NOT_IN_AGREEMENT"));
  }

  @Test
  void whatAnAmendmentTookAwayMayStillHaveDeviated() {
    ProposedAmendment.to(agreement, agreement.text().without("/pledges/0/activities/0"))
        .bringIntoForce();

    state(COORDINATOR, body).statusCode(201);
    get("/deviations?agreement={slug}", agreement.slug()).body("items", hasSize(1));
    assertThat(get("/pledge-agreements/{slug}/document", agreement.slug()).extract().asString())
        .contains("Fritidsgårdarna höll stängt.");
  }

  @Test
  void itConcernsOneThingAndEndsAfterItStarts() {
    var both = changed(body, "pledgeId", agreement.overview("pledges[0].id"));
    problem(state(COORDINATOR, both), 400, "invalid-request")
        .body("errors.pointer", contains(""))
        .body("errors.code", contains("ONE_THING"));
    problem(state(COORDINATOR, changed(body, "to", "2020-03-01")), 400, "invalid-request")
        .body("errors.code", contains("IN_ORDER"));
    problem(state(COORDINATOR, changed(body, "reasonCode", null)), 400, "invalid-request");
  }

  @Test
  void thereIsNoneFromADraft() {
    var draft = drafted();
    String activity =
        as(COORDINATOR)
            .get(BASE + "/pledge-agreements/{id}/overview", draft.id())
            .path("pledges[0].activities[0].id");

    problem(state(COORDINATOR, fromActivity(draft, activity)), 409, "wrong-state");
  }

  @Test
  void anIdBelongsToOneAgreement() {
    state(COORDINATOR, body).statusCode(201);
    var other = signed();

    problem(
        state(COORDINATOR, "\"v0\"", fromActivity(other, other.activityId("besok"))),
        409,
        "already-exists");
  }

  @Test
  void theDatabaseDeletesNone() {
    state(COORDINATOR, body).statusCode(201);

    assertThatThrownBy(
            () ->
                Sql.APPLICATION.run(
                    "set local lofteskollen.actor = '{\"operation\": \"sql\"}'",
                    "delete from deviation where id = '" + id + "'"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23001"));
  }
}
