package se.lofteskollen.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;
import static se.lofteskollen.support.WrittenFollowUp.begun;
import static se.lofteskollen.support.WrittenFollowUp.published;
import static se.lofteskollen.support.WrittenFollowUp.submitted;
import static se.lofteskollen.support.WrittenFollowUp.summary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** A follow-up's way from the plan to what everyone reads. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FollowUpTest {
  private static final String H1 = "2020-H1";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  @Test
  void whatWasOverBeforeTheAgreementCameHereIsNotLate() {
    var old =
        signed(text -> text.withJson("/period", "{'start': '2014-01-01', 'end': '2014-12-31'}"));

    get("/follow-ups?agreement={slug}", old.slug())
        .statusCode(200)
        .body("items.state", contains("NOT_HERE", "NOT_HERE"));
  }

  @Test
  void whatIsPublishedElsewhereIsNotAwaitedHere() throws SQLException {
    var elsewhere =
        signed(
                text ->
                    text.withJson(
                        "/followUpPlan",
                        "{'interval': 'PUBLISHED_ELSEWHERE', 'description': {'sv': 'Hos oss.'},"
                            + " 'url': 'https://example.org/uppfoljning'}"))
            .inServiceSince("2020-01-01");

    get("/follow-ups?agreement={slug}", elsewhere.slug()).statusCode(200).body("items", empty());
    get("/pledge-agreements/{slug}", elsewhere.slug())
        .body("followUpPlan.url", equalTo("https://example.org/uppfoljning"));
  }

  @Test
  void whatIsDueAndNotPublishedIsPublic() throws SQLException {
    agreement.inServiceSince("2020-01-01");

    get("/follow-ups?agreement={slug}&limit=100", agreement.slug())
        .statusCode(200)
        .body("items[0].period.key", equalTo(H1))
        .body("items[0].period.dueOn", equalTo("2020-07-31"))
        .body("items[0].state", equalTo("LATE"))
        .body("items[0].published", nullValue())
        .body("items.last().state", equalTo("UPCOMING"));
  }

  @Test
  void aDraftHoldsEveryItemWithItsAnswer() {
    var followUp = begun(agreement, H1);

    followUp
        .read(POLICE_COORDINATOR)
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("report.period.period.end", equalTo("2020-06-30"))
        .body("report.pledges.key", equalTo(keys("pledges.key")))
        .body(
            "report.pledges.activities.flatten().key",
            equalTo(keys("pledges.activities.key.flatten()")))
        .body("report.pledges.judgement", everyItem(nullValue()))
        .body("report.pledges.activities.flatten().assessment.status", everyItem(notNullValue()))
        .body("missingParties.slug", containsInAnyOrder(KAVLINGE, POLICE));
  }

  @Test
  void aDraftIsForThePartiesOnly() {
    var followUp = begun(agreement, H1);

    problem(followUp.read(STRANGER), 404, "not-found");
    problem(followUp.read(RECORDER), 403, "not-permitted");
    get("/follow-ups?agreement={slug}", agreement.slug())
        .body("items.followUpId", everyItem(nullValue()));
    as(APPROVER)
        .get(BASE + "/follow-ups?agreement={slug}", agreement.slug())
        .then()
        .body("items[0].followUpId", equalTo(followUp.id().toString()))
        .body("items[0].status", equalTo("DRAFT"));
    problem(followUp.publication(), 404, "not-found");
  }

  @Test
  void aPeriodIsFollowedUpOnce() {
    var followUp = begun(agreement, H1);
    var again = Map.<String, Object>of("agreementId", agreement.id(), "period", H1);

    followUp.begin(COORDINATOR, again).statusCode(200);
    problem(new WrittenFollowUp(Ids.next()).begin(COORDINATOR, again), 409, "already-exists")
        .body("followUp", equalTo(followUp.id().toString()));
    problem(
            new WrittenFollowUp(Ids.next())
                .begin(COORDINATOR, Map.of("agreementId", agreement.id(), "period", "2019-H2")),
            422,
            "rule-broken")
        .body("errors.code", contains("NOT_PLANNED"));
    problem(
            new WrittenFollowUp(Ids.next())
                .begin(COORDINATOR, Map.of("agreementId", agreement.id(), "period", "2039-H2")),
            422,
            "rule-broken")
        .body("errors.code", contains("NOT_BEGUN"));
  }

  @Test
  void whatNobodyWroteAboutIsPublishedAsNotReported() {
    var followUp = published(agreement, H1);

    followUp
        .publication()
        .body(
            "report.pledges.activities.flatten().findAll{it.quota.type=='UNQUANTIFIED'}.reported",
            everyItem(equalTo(false)));
  }

  @Test
  void whatIsSubmittedStaysAsItIs() {
    var followUp = submitted(agreement, H1);

    problem(followUp.write(summary("Något annat.")), 409, "wrong-state");
    followUp.read(COORDINATOR).body("report.summary.sv", equalTo("Det mesta blev av."));
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondSeesTheFirst() {
    var followUp = begun(agreement, H1);
    String read = followUp.etag();
    followUp.write(COORDINATOR, read, summary("Kommunens text.")).statusCode(200);

    problem(
        followUp.write(POLICE_COORDINATOR, read, summary("Polisens text.")), 412, "stale-version");
    followUp.read(POLICE_COORDINATOR).body("content.summary.sv", equalTo("Kommunens text."));
  }

  @Test
  void nothingIsSubmittedWithoutASummaryOrBeforeThePeriodIsOver() {
    problem(begun(agreement, H1).submit(COORDINATOR), 409, "wrong-state")
        .body("errors.code", contains("SUMMARY_MISSING"));
  }

  @Test
  void whatIsWrittenFitsTheAgreement() {
    var followUp = begun(agreement, H1);
    var text = Map.of("sv", "Så blev det.");

    problem(
            followUp.write(
                Map.of(
                    "pledges",
                    List.of(Map.of("key", "okant", "judgement", text)),
                    "activities",
                    List.of(Map.of("key", "besok", "status", "DONE", "reason", text)))),
            422,
            "rule-broken")
        .body("errors.code", hasItems("NOT_IN_AGREEMENT", "COMPUTED"));
  }

  @Test
  void theDayUpToWhichThingsAreKnownIsChosenAgainWhileItIsADraft() {
    var followUp = begun(agreement, H1);

    followUp.begin(COORDINATOR, asKnownOn("2020-07-31")).statusCode(200);
    followUp.read(COORDINATOR).body("report.knownOn", equalTo("2020-07-31"));
    problem(followUp.begin(COORDINATOR, asKnownOn("2020-06-01")), 422, "rule-broken")
        .body("errors.pointer", contains("/knownOn"));
    followUp.write(summary("Det blev av.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    problem(followUp.begin(COORDINATOR, asKnownOn("2020-08-31")), 409, "wrong-state");
    followUp.begin(COORDINATOR, asKnownOn("2020-07-31")).statusCode(200);
  }

  private Map<String, Object> asKnownOn(String day) {
    return Map.of("agreementId", agreement.id(), "period", H1, "knownOn", day);
  }

  private List<String> keys(String path) {
    return JsonPath.from(
            get("/pledge-agreements/{slug}/overview", agreement.slug()).extract().asString())
        .getList(path);
  }
}
