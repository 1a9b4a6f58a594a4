package se.lofteskollen.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.signed;
import static se.lofteskollen.support.WrittenFollowUp.begun;
import static se.lofteskollen.support.WrittenFollowUp.published;
import static se.lofteskollen.support.WrittenFollowUp.summary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** A correction is another version; what was published before stays. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FollowUpCorrectionTest {
  private static final String H1 = "2020-H1";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  @Test
  void aCorrectionIsANewVersionAndTheOldOneStays() {
    var followUp = published(agreement, H1);
    String first = followUp.publication().extract().asString();

    followUp
        .correct(COORDINATOR, "En siffra var fel.")
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    followUp.publication().body("version", equalTo(1));
    followUp.write(summary("Nästan allt blev av.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();

    followUp
        .publication()
        .body("version", equalTo(2))
        .body("note.sv", equalTo("En siffra var fel."))
        .body("changes.pointer", hasItem("/summary/sv"));
    get("/publications/{id}/versions/1", followUp.id()).body(equalTo(first));
    get("/publications/{id}/versions", followUp.id())
        .body("items.version", contains(2, 1))
        .body("items[0].sha256", not(equalTo(followUp.publication().extract().path("sha256"))));
  }

  @Test
  void aCorrectionKnowsAsMuchAsBeforeUnlessALaterDayIsNamed() {
    var followUp = begun(agreement, H1);
    followUp.begin(COORDINATOR, asKnownOn("2020-07-31")).statusCode(200);
    followUp.write(summary("Det blev av.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();
    Map<String, Object> note = Map.of("sv", "En siffra var fel.");

    problem(
            followUp.correct(COORDINATOR, Map.of("note", note, "knownOn", "2020-06-01")),
            422,
            "rule-broken")
        .body("errors.pointer", contains("/knownOn"));
    followUp
        .correct(COORDINATOR, Map.of("note", note, "knownOn", "2020-09-30"))
        .body("report.knownOn", equalTo("2020-09-30"));
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();
    followUp.correct(COORDINATOR, Map.of("note", note)).statusCode(200);

    followUp.read(COORDINATOR).body("report.knownOn", equalTo("2020-09-30"));
    followUp.publication().body("report.knownOn", equalTo("2020-09-30"));
  }

  private Map<String, Object> asKnownOn(String day) {
    return Map.of("agreementId", agreement.id(), "period", H1, "knownOn", day);
  }
}
