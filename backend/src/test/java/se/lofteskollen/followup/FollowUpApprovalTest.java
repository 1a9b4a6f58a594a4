package se.lofteskollen.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;
import static se.lofteskollen.support.WrittenFollowUp.submitted;
import static se.lofteskollen.support.WrittenFollowUp.summary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** Each party reads the same text and approves it, or sends it back. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FollowUpApprovalTest {
  private static final String H1 = "2020-H1";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  @Test
  void theLastApprovalPublishesWhatBothHaveRead() {
    var followUp = submitted(agreement, H1);

    followUp.approve(APPROVER, KAVLINGE).statusCode(200).body("status", equalTo("SUBMITTED"));
    problem(followUp.publication(), 404, "not-found");
    followUp
        .approve(
            POLICE_APPROVER,
            POLICE,
            Map.of(
                "checks",
                WrittenFollowUp.CHECKLIST,
                "dissent",
                Map.of("sv", "Vi ser mörkret som ett större problem.")))
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));

    followUp
        .publication()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("report.summary.sv", equalTo("Det mesta blev av."))
        .body("approvals.organisation.slug", contains(KAVLINGE, POLICE))
        .body("approvals[1].dissent.sv", containsString("mörkret"))
        .body("changes", empty())
        .body(
            "report.pledges.activities.flatten()",
            hasSize(keys("pledges.activities.key.flatten()").size()));
    get("/follow-ups?agreement={slug}", agreement.slug())
        .body("items[0].state", equalTo("PUBLISHED"))
        .body("items[0].published.version", equalTo(1));
    get("/publications?agreement={slug}", agreement.slug())
        .body("items.id", contains(followUp.id().toString()))
        .body("items[0].period.key", equalTo(H1));
    as(COORDINATOR)
        .get(BASE + "/publications/{id}/comparison", followUp.id())
        .then()
        .statusCode(200)
        .body("same", equalTo(true));
  }

  @Test
  void nobodyApprovesForAnotherPartyOrTwice() {
    var followUp = submitted(agreement, H1);

    problem(followUp.approve(APPROVER, POLICE), 403, "other-organisation");
    problem(followUp.approve(COORDINATOR, KAVLINGE), 403, "not-permitted");
    followUp.approve(APPROVER, KAVLINGE).statusCode(200);
    problem(followUp.approve(APPROVER, KAVLINGE), 409, "already-signed");
  }

  @Test
  void anApprovalWantsTheWholeChecklist() {
    var followUp = submitted(agreement, H1);

    problem(
            followUp.approve(APPROVER, KAVLINGE, Map.of("checks", List.of("RECORDS_VERIFIED"))),
            422,
            "rule-broken")
        .body("errors.code", contains("CHECKLIST_INCOMPLETE"));
  }

  @Test
  void aReturnSendsItBackAndTakesTheApprovalsAway() {
    var followUp = submitted(agreement, H1);
    followUp.approve(APPROVER, KAVLINGE).statusCode(200);

    followUp
        .giveBack(POLICE_APPROVER, POLICE, "Skriv om inbrotten också.")
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("approvals", empty())
        .body("returns.note", contains("Skriv om inbrotten också."));
    followUp.write(summary("Det mesta blev av. Inbrotten ökade.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();
    followUp.publication().body("report.summary.sv", containsString("Inbrotten"));
  }

  @Test
  void ofTwoWhoReadTheSameTextBothApproveIt() {
    var followUp = submitted(agreement, H1);
    String read = followUp.etag();
    Map<String, Object> checked = Map.of("checks", WrittenFollowUp.CHECKLIST);

    followUp.approve(APPROVER, KAVLINGE, read, checked).statusCode(200);
    followUp.approve(POLICE_APPROVER, POLICE, read, checked).statusCode(200);

    followUp.publication().body("version", equalTo(1));
  }

  @Test
  void aTextThatWasWrittenOnSinceIsNotApprovedUnread() {
    var followUp = submitted(agreement, H1);
    String read = followUp.etag();
    Map<String, Object> checked = Map.of("checks", WrittenFollowUp.CHECKLIST);
    followUp.giveBack(POLICE_APPROVER, POLICE, "Skriv om inbrotten.").statusCode(200);
    followUp.write(summary("En annan text.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approve(POLICE_APPROVER, POLICE).statusCode(200);

    problem(followUp.approve(APPROVER, KAVLINGE, read, checked), 412, "stale-version");
  }

  private List<String> keys(String path) {
    return JsonPath.from(
            get("/pledge-agreements/{slug}/overview", agreement.slug()).extract().asString())
        .getList(path);
  }
}
