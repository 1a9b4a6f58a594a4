package se.lofteskollen.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/**
 * Of persons in need of protection the public learns whether the promise was kept, and no number.
 */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SensitiveActivityTest {
  private static final String VISITS = "/pledges/0/activities/0";
  private static final String ANSWER = "pledges[0].activities[0].assessment.";
  private static final String NOTE = "Tre personer fick stöd.";

  private static AgreementText fiveOfPersons(AgreementText text) {
    return text.withJson(
            VISITS + "/quota",
            "{'type': 'TOTAL', 'minimum': 5,"
                + " 'unit': {'one': {'sv': 'person'}, 'other': {'sv': 'personer'}}}")
        .with(VISITS + "/withholdBelow", 5)
        .withJson("/period", "{'start': '2021-01-01', 'end': '2021-12-31'}");
  }

  private static WrittenAgreement sensitive() {
    return WrittenAgreement.signed(SensitiveActivityTest::fiveOfPersons);
  }

  private static UUID done(WrittenAgreement agreement, int count) {
    UUID record =
        recorded(
            RECORDER,
            changed(visit(agreement.activityId("besok"), "2021-03-24", count), "publicNote", NOTE));
    verify(COORDINATOR, record).statusCode(200);
    return record;
  }

  @Test
  void theStatusIsToldAndTheNumberNowhere() {
    var agreement = sensitive();
    done(agreement, 3);

    get("/pledge-agreements/{slug}/overview", agreement.slug())
        .body(ANSWER + "withheld", equalTo(true))
        .body(ANSWER + "status", equalTo("NOT_KEPT"))
        .body(ANSWER + "done", nullValue())
        .body(ANSWER + "waiting", nullValue())
        .body(ANSWER + "figures", nullValue())
        .body(ANSWER + "explanation.sv", containsString("Löftet hölls inte."))
        .body(ANSWER + "explanation.sv", not(containsString("3")));
    get("/activities/{id}/assessment", agreement.activityId("besok"))
        .body("assessment.withheld", equalTo(true))
        .body("assessment.done", nullValue());
  }

  @Test
  void thatTheMinimumWasReachedIsToldWithoutHowFar() {
    var agreement = sensitive();
    done(agreement, 7);

    get("/pledge-agreements/{slug}/overview", agreement.slug())
        .body(ANSWER + "status", equalTo("KEPT"))
        .body(ANSWER + "done", nullValue())
        .body(ANSWER + "explanation.sv", not(containsString("7")));
  }

  @Test
  void whileTimeGoesOnThePaceTellsNothing() {
    var agreement = sensitive();
    done(agreement, 3);

    for (String day : new String[] {"2021-04-01", "2021-08-15", "2021-11-30"}) {
      get(
              "/pledge-agreements/{slug}/overview?asOf={day}&knownOn={today}",
              agreement.slug(),
              day,
              today())
          .body(ANSWER + "status", equalTo("UNDER_WAY"))
          .body(ANSWER + "withheld", equalTo(true));
    }
  }

  @Test
  void itsRecordsAreForThePartiesAlone() {
    var agreement = sensitive();
    UUID record = done(agreement, 3);
    String list = "/activity-records?agreement=" + agreement.slug();

    get(list).body("items", empty());
    get("/activity-records?limit=100").body("items.id", not(hasItem(record.toString())));
    RestAssured.get(BASE + "/activity-records/{id}", record).then().statusCode(404);
    as(STRANGER).get(BASE + list).then().body("items", empty());
    as(COORDINATOR).get(BASE + list).then().body("items.count", contains(3));
    as(COORDINATOR).get(BASE + "/activity-records/{id}", record).then().statusCode(200);
  }

  @Test
  void aFileOfTheAgreementHoldsThemForThePartiesAlone() {
    var agreement = sensitive();
    done(agreement, 3);
    String file = BASE + "/pledge-agreements/" + agreement.slug() + "/document";

    assertThat(RestAssured.get(file).asString()).doesNotContain(NOTE);
    assertThat(as(STRANGER).get(file).asString()).doesNotContain(NOTE);
    assertThat(as(COORDINATOR).get(file).asString()).contains(NOTE);
  }

  @Test
  void aPublicationTellsNoMore() {
    var agreement = sensitive();
    done(agreement, 3);
    var publication = WrittenFollowUp.published(agreement, "2021-H2").publication();

    publication
        .body("report.pledges[0].activities[0].assessment.withheld", equalTo(true))
        .body("report.pledges[0].activities[0].assessment.done", nullValue());
    String id = publication.extract().path("publicationId");
    String numbers = BASE + "/publications/" + id + "/figures?limit=100";
    assertThat(RestAssured.given().accept("text/csv").get(numbers).asString())
        .contains("besok/done")
        .doesNotContain("besok/waiting", "besok/total/missing");
  }

  @Test
  void whatAnAmendmentMakesSensitiveIsNotToldOfAnEarlierDay() {
    var agreement = WrittenAgreement.signed();
    done(agreement, 3);
    ProposedAmendment.to(agreement, agreement.text().with(VISITS + "/withholdBelow", 5))
        .bringIntoForce();

    get(
            "/pledge-agreements/{slug}/overview?asOf={day}&knownOn={today}",
            agreement.slug(),
            "2021-06-30",
            today())
        .body(ANSWER + "withheld", equalTo(true))
        .body(ANSWER + "periods", hasSize(0));
  }

  private static String today() {
    return LocalDate.now(SwedishClock.ZONE).toString();
  }
}
