package se.lofteskollen.pledge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** What can be proposed, by whom, and who sees a proposal. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AmendmentTest {
  private static final String MINIMUM = "/pledges/0/activities/0/quota/minimum";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  private ProposedAmendment fewerVisits() {
    return ProposedAmendment.to(agreement, agreement.text().with(MINIMUM, 1));
  }

  @Test
  void aProposalTellsWhatDiffersByTheKeysOfTheText() {
    var text =
        agreement
            .text()
            .with(MINIMUM, 1)
            .withJson("/goal", "{'sv': 'Fler ska känna sig trygga.', 'en': 'More feel safe.'}")
            .without("/pledges/0/activities/2");

    ProposedAmendment.to(agreement, text)
        .propose(COORDINATOR)
        .statusCode(201)
        .header("ETag", equalTo("\"v0\""))
        .body("status", equalTo("PROPOSED"))
        .body("reason.sv", equalTo("Färre i tjänst under våren."))
        .body(
            "changes.pointer",
            containsInAnyOrder(
                "/goal/en",
                "/pledges/ungdomar/activities/besok/quota/minimum",
                "/pledges/ungdomar/activities/marknader"))
        .body("changes.find { it.pointer.endsWith('minimum') }.from", equalTo(2))
        .body("changes.find { it.pointer.endsWith('minimum') }.to", equalTo(1))
        .body("changes.find { it.pointer == '/goal/en' }.from", nullValue())
        .body("changes.find { it.pointer.endsWith('marknader') }.from.key", equalTo("marknader"))
        .body("changes.find { it.pointer.endsWith('marknader') }.to", nullValue())
        .body("approvals", hasSize(0))
        .body("awaiting.slug", containsInAnyOrder("kavlinge-kommun", "polisen-lpo-kavlinge"));
  }

  @Test
  void aRetryIsHarmlessAndAnotherProposalNeedsAnIdOfItsOwn() {
    var amendment = fewerVisits();
    amendment.propose(COORDINATOR).statusCode(201);

    amendment.propose(COORDINATOR).statusCode(200).header("ETag", equalTo("\"v0\""));
    var other = new ProposedAmendment(amendment.id(), amendment.with("reasonCode", "PANDEMIC"));
    problem(other.propose(COORDINATOR), 409, "already-exists");
  }

  @Test
  void aProposalGivesItsReason() {
    var amendment = fewerVisits();

    for (String missing : List.of("reason", "reasonCode")) {
      var without = new ProposedAmendment(Ids.next(), amendment.with(missing, null));
      problem(without.propose(COORDINATOR), 400, "invalid-request")
          .body("errors.pointer", contains("/" + missing));
    }
    var empty = new ProposedAmendment(Ids.next(), amendment.with("reason", Map.of("sv", " ")));
    problem(empty.propose(COORDINATOR), 400, "invalid-request")
        .body("errors.pointer", contains("/reason/sv"));
  }

  @Test
  void aProposalTakesEffectWhileTheAgreementLasts() {
    var late = new ProposedAmendment(Ids.next(), fewerVisits().with("effectiveFrom", "2041-01-01"));
    problem(late.propose(COORDINATOR), 422, "rule-broken")
        .body("errors.pointer", contains("/effectiveFrom"))
        .body("errors.code", contains("TOO_FAR_AHEAD"));
    new ProposedAmendment(Ids.next(), fewerVisits().with("effectiveFrom", "2040-12-31"))
        .propose(COORDINATOR)
        .statusCode(201);
  }

  @Test
  void aProposalSaysWhichEditionItWasWrittenOn() {
    var without = new ProposedAmendment(Ids.next(), fewerVisits().with("baseEdition", null));
    problem(without.propose(COORDINATOR), 400, "invalid-request")
        .body("errors.pointer", contains("/baseEdition"));

    var ahead = new ProposedAmendment(Ids.next(), fewerVisits().with("baseEdition", 2));
    problem(ahead.propose(COORDINATOR), 409, "wrong-state")
        .body("errors.code", contains("NOT_THE_LAST_EDITION"));
  }

  @Test
  void aProposalChangesSomething() {
    problem(
            ProposedAmendment.to(agreement, agreement.text()).propose(COORDINATOR),
            422,
            "rule-broken")
        .body("errors.pointer", contains("/content"))
        .body("errors.code", contains("NOTHING_CHANGED"));
  }

  @Test
  void whoTheAgreementIsBetweenNeverChanges() {
    var text =
        agreement
            .text()
            .with("/slug", "annat-namn")
            .withJson("/municipalities", "['1261', '1262']")
            .withJson("/parties", "['kavlinge-kommun']");

    problem(ProposedAmendment.to(agreement, text).propose(COORDINATOR), 422, "rule-broken")
        .body(
            "errors.pointer",
            containsInAnyOrder("/content/slug", "/content/municipalities", "/content/parties"));
  }

  @Test
  void aProposedTextMeetsTheRulesOfEveryText() {
    var unknown = agreement.text().withJson("/continues", "'okant-lofte'");
    problem(ProposedAmendment.to(agreement, unknown).propose(COORDINATOR), 422, "rule-broken")
        .body("errors.pointer", contains("/content/continues"));

    var contradictory =
        agreement
            .text()
            .withJson(
                "/pledges/0/activities/0/quota",
                "{'type': 'RECURRING', 'minimum': 1, 'every': 'TERM'}");
    problem(
            ProposedAmendment.to(agreement, contradictory).propose(COORDINATOR),
            422,
            "contradictory-quota")
        .body("errors.pointer", contains("/content/pledges/0/activities/0/quota/terms"));
  }

  @Test
  void aDraftIsWrittenAnewAndNotAmended() {
    agreement = drafted();

    problem(fewerVisits().propose(COORDINATOR), 409, "wrong-state");
  }

  @Test
  void onlyCoordinatorsOfAPartyPropose() {
    for (Account other : List.of(STRANGER, APPROVER, RECORDER, ADMIN)) {
      problem(fewerVisits().propose(other), 403, "not-permitted");
    }
    fewerVisits().propose(POLICE_COORDINATOR).statusCode(201);
  }

  @Test
  void aProposalIsSeenByThePartiesAlone() {
    var amendment = fewerVisits();
    amendment.propose(COORDINATOR).statusCode(201);

    for (Account reader : List.of(POLICE_COORDINATOR, APPROVER, ADMIN)) {
      amendment.read(reader).statusCode(200);
      proposed(reader).body("items", hasSize(1));
    }
    for (Account reader : List.of(STRANGER, RECORDER)) {
      problem(amendment.read(reader), 404, "not-found");
      proposed(reader).body("items", hasSize(0));
    }
    problem(get("/amendments/{id}", amendment.id()), 404, "not-found");
    get("/amendments?agreement={slug}", agreement.slug()).body("items", hasSize(0));
  }

  private ValidatableResponse proposed(Account reader) {
    return as(reader)
        .get(BASE + "/amendments?status=PROPOSED&agreement={slug}", agreement.slug())
        .then()
        .statusCode(200);
  }

  @Test
  void aProposalIsWithdrawnWithAReason() {
    var amendment = fewerVisits();
    amendment.propose(COORDINATOR).statusCode(201);

    problem(amendment.withdraw(STRANGER, "\"v0\"", "Behövs inte."), 404, "not-found");
    problem(amendment.withdraw(APPROVER, "\"v0\"", "Behövs inte."), 403, "not-permitted");
    problem(amendment.withdraw(COORDINATOR, "\"v7\"", "Behövs inte."), 412, "stale-version");
    problem(amendment.withdraw(COORDINATOR, "\"v0\"", ""), 400, "invalid-request");
    amendment
        .withdraw(POLICE_COORDINATOR, "\"v0\"", "Behövs inte.")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawalReason", equalTo("Behövs inte."));

    problem(amendment.approve(APPROVER, "kavlinge-kommun", "\"v1\""), 409, "wrong-state");
    problem(get("/amendments/{id}", amendment.id()), 404, "not-found");
    agreement.content(COORDINATOR).body("pledges[0].activities[0].quota.minimum", equalTo(2));
  }

  @Test
  void nothingIsProposedToWhatThereIsNot() {
    var nowhere = new ProposedAmendment(Ids.next(), fewerVisits().with("agreementId", Ids.next()));

    problem(nowhere.propose(COORDINATOR), 404, "not-found");
    problem(get("/amendments/{id}", Ids.next()), 404, "not-found");
    problem(nowhere.approve(POLICE_APPROVER, "polisen-lpo-kavlinge", "\"v0\""), 404, "not-found");
    get("/amendments?agreement=okant-lofte").statusCode(404);
  }
}
