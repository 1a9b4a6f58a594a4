package se.lofteskollen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.planned;
import static se.lofteskollen.support.WrittenAgreement.signed;
import static se.lofteskollen.support.WrittenFollowUp.begun;
import static se.lofteskollen.support.WrittenFollowUp.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** Parties that chose the periods that they report on. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OwnPeriodsTest {
  private static final String SPRING = "2020-03-15--2020-06-14";
  private static final String AUTUMN = "2020-09-01--2021-01-31";
  private static final String FAR_AHEAD = "2039-01-01--2039-12-30";
  private static final String PLAN =
      """
      {'interval': 'OWN_PERIODS', 'description': {'sv': 'På bådas webbplatser.'}, 'ownPeriods': [
        {'start': '2020-03-15', 'end': '2020-06-14', 'dueOn': '2020-08-31'},
        {'start': '2020-09-01', 'end': '2021-01-31', 'dueOn': '2021-03-01'},
        {'start': '2039-01-01', 'end': '2039-12-30', 'dueOn': '2039-12-31'}]}
      """;
  private static final String HALF_YEARLY =
      "{'interval': 'HALF_YEARLY', 'description': {'sv': 'På bådas webbplatser.'}}";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreementWithPeriodsOfItsOwn() throws SQLException {
    agreement = signed(text -> text.withJson("/followUpPlan", PLAN)).inServiceSince("2020-01-01");
  }

  @Test
  void eachIsListedWithItsOwnDayAndIsLateWhenThatHasPassed() {
    get("/follow-ups?agreement={slug}", agreement.slug())
        .statusCode(200)
        .body("items.period.key", contains(SPRING, AUTUMN, FAR_AHEAD))
        .body("items.period.dueOn", contains("2020-08-31", "2021-03-01", "2039-12-31"))
        .body("items.state", contains("LATE", "LATE", "UPCOMING"))
        .body("items[0].period.period.start", equalTo("2020-03-15"));
  }

  @Test
  void oneIsFollowedUpFromDraftToPublication() {
    var followUp = published(agreement, SPRING);

    followUp
        .publication()
        .statusCode(200)
        .body("report.period.key", equalTo(SPRING))
        .body("report.period.period.end", equalTo("2020-06-14"))
        .body("report.period.dueOn", equalTo("2020-08-31"));
    get("/follow-ups?agreement={slug}", agreement.slug())
        .body("items.state", contains("PUBLISHED", "LATE", "UPCOMING"));
    problem(
            new WrittenFollowUp(Ids.next())
                .begin(COORDINATOR, Map.of("agreementId", agreement.id(), "period", "2020-H1")),
            422,
            "rule-broken")
        .body("errors.code", contains("NOT_PLANNED"));
  }

  @Test
  void theSignedTextSaysThemAndATextWithoutThemIsTheSameTextAsBefore() {
    agreement.content(COORDINATOR).body("followUpPlan.ownPeriods.dueOn", hasItem("2021-03-01"));
    signed(text -> text.withJson("/followUpPlan", HALF_YEARLY))
        .content(COORDINATOR)
        .body("followUpPlan", not(hasKey("ownPeriods")));
  }

  @Test
  void whatWasSaidOfAPeriodStaysWhenAnAmendmentTakesItOutOfThePlan() {
    var told = published(agreement, SPRING);
    var begun = begun(agreement, AUTUMN);

    amend(agreement.text().withJson("/followUpPlan", HALF_YEARLY));

    get("/follow-ups?agreement={slug}&limit=100", agreement.slug())
        .body("items[0].period.key", equalTo("2020-H1"))
        .body("items[1].period.key", equalTo(SPRING))
        .body("items[1].state", equalTo("PUBLISHED"))
        .body("items.period.key", not(hasItem(AUTUMN)))
        .body("items.period.key", not(hasItem(FAR_AHEAD)));
    as(POLICE_COORDINATOR)
        .get(BASE + "/follow-ups?agreement={slug}&limit=100", agreement.slug())
        .then()
        .body("items.find{it.period.key=='%s'}.state".formatted(AUTUMN), equalTo("NOT_PLANNED"))
        .body(
            "items.find{it.period.key=='%s'}.followUpId".formatted(AUTUMN),
            equalTo(begun.id().toString()));
    told.publication().statusCode(200);
    begun.read(POLICE_COORDINATOR).statusCode(200);
  }

  @Test
  void aPeriodWhoseLastDayIsMovedIsAnotherPeriod() {
    published(agreement, SPRING);

    amend(agreement.text().with("/followUpPlan/ownPeriods/0/end", "2020-06-30"));

    get("/follow-ups?agreement={slug}", agreement.slug())
        .body("items.period.key", contains(SPRING, "2020-03-15--2020-06-30", AUTUMN, FAR_AHEAD))
        .body("items.state", contains("PUBLISHED", "LATE", "LATE", "UPCOMING"));
  }

  @Test
  void whatDoesNotFitIsToldWithItsRow() {
    problem(
            planned()
                .write(
                    COORDINATOR,
                    null,
                    planned()
                        .text()
                        .withJson("/followUpPlan", PLAN)
                        .with("/followUpPlan/ownPeriods/1/start", "2020-06-14")
                        .with("/followUpPlan/ownPeriods/2/dueOn", "2039-12-29")),
            422,
            "rule-broken")
        .body("errors.code", contains("PERIODS_OVERLAP", "DUE_TOO_EARLY"))
        .body(
            "errors.pointer",
            contains("/followUpPlan/ownPeriods/1/start", "/followUpPlan/ownPeriods/2/dueOn"));
  }

  @Test
  void sixtyAreEnough() {
    AgreementText text = planned().text().withJson("/followUpPlan", PLAN);
    for (int i = 0; i < 58; i++) {
      text =
          text.withJson(
              "/followUpPlan/ownPeriods/-",
              "{'start': '2039-12-31', 'end': '2039-12-31', 'dueOn': '2040-01-31'}");
    }

    assertThat(text.at("/followUpPlan/ownPeriods")).hasSize(61);
    problem(planned().write(COORDINATOR, null, text), 400, "invalid-request")
        .body("errors.pointer", hasItem("/followUpPlan/ownPeriods"))
        .body("errors.code", hasItem("SIZE"));
  }

  private void amend(AgreementText text) {
    ProposedAmendment.to(agreement, text).bringIntoForce();
  }
}
