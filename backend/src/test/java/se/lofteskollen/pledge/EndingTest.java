package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.slugs;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.planned;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;

/** A draft is withdrawn, a signed agreement is closed; neither comes back. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EndingTest {
  private static final String REASON = "Parterna har enats om ett nytt löfte.";

  @Test
  void aWithdrawnDraftIsKeptForThoseWhoWroteIt() {
    var agreement = drafted();
    String etag = agreement.etag();

    agreement
        .end(POLICE_COORDINATOR, "withdrawal", etag, REASON)
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("endReason", equalTo(REASON));
    agreement.read(COORDINATOR).body("status", equalTo("WITHDRAWN"));
    problem(agreement.read(), 404, "not-found");
    problem(agreement.write(COORDINATOR, "*", agreement.text()), 409, "wrong-state");
    problem(agreement.sign(APPROVER, KAVLINGE, agreement.etag()), 409, "wrong-state");
    problem(agreement.end(COORDINATOR, "withdrawal", "*", REASON), 409, "wrong-state");
    problem(agreement.end(COORDINATOR, "closure", "*", REASON), 409, "wrong-state");
  }

  @Test
  void aClosedAgreementStaysPublicAndIsChangedNoMore() {
    var agreement = signed();
    var amendment = ProposedAmendment.to(agreement, agreement.text().with("/title/sv", "Annat"));
    amendment.propose(COORDINATOR).statusCode(201);

    agreement
        .end(COORDINATOR, "closure", agreement.etag(), REASON)
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    agreement.read().statusCode(200).body("endReason", equalTo(REASON));
    assertThat(slugs(null, "/pledge-agreements?municipality=1261")).contains(agreement.slug());
    problem(agreement.write(COORDINATOR, "*", amendedText(agreement.text())), 409, "frozen");
    problem(
        ProposedAmendment.to(agreement, amendedText(agreement.text())).propose(COORDINATOR),
        409,
        "wrong-state");
    problem(amendment.approve(APPROVER, KAVLINGE, "\"v0\""), 409, "wrong-state");
    problem(agreement.end(COORDINATOR, "closure", "*", REASON), 409, "wrong-state");
  }

  private static AgreementText amendedText(AgreementText text) {
    return text.with("/title/sv", "Något annat");
  }

  @Test
  void onlyCoordinatorsOfItsPartiesEndIt() {
    var draft = drafted();
    var signed = signed();

    for (Account other : new Account[] {RECORDER, APPROVER, ADMIN}) {
      problem(draft.end(other, "withdrawal", "*", REASON), 403, "not-permitted");
      problem(signed.end(other, "closure", "*", REASON), 403, "not-permitted");
    }
    problem(draft.end(STRANGER, "withdrawal", "*", REASON), 404, "not-found");
    problem(signed.end(STRANGER, "closure", "*", REASON), 403, "not-permitted");
  }

  @Test
  void oneSaysWhyAndWhichVersionOneRead() {
    var agreement = drafted();
    String read = agreement.etag();
    agreement.write(COORDINATOR, read, amendedText(agreement.text())).statusCode(200);

    problem(agreement.end(COORDINATOR, "withdrawal", read, REASON), 412, "stale-version");
    problem(agreement.end(COORDINATOR, "withdrawal", "\"v1\"", " "), 400, "invalid-request");
    problem(
        Api.replace(
            COORDINATOR,
            "/pledge-agreements/" + agreement.id() + "/withdrawal",
            null,
            Map.of("reason", REASON)),
        428,
        "precondition-required");
  }

  @Test
  void aDraftIsNotClosedAndASignedAgreementNotWithdrawn() {
    problem(drafted().end(COORDINATOR, "closure", "*", REASON), 409, "wrong-state");
    problem(signed().end(COORDINATOR, "withdrawal", "*", REASON), 409, "frozen");
  }

  @Test
  void theSlugOfAWithdrawnDraftStaysTaken() {
    var agreement = drafted();
    agreement.end(COORDINATOR, "withdrawal", agreement.etag(), REASON).statusCode(200);

    problem(planned().write(COORDINATOR, null, agreement.text()), 422, "rule-broken")
        .body("errors.code", hasItem("SLUG_TAKEN"))
        .body("errors.code", not(hasItem("DUPLICATE_KEY")));
  }
}
