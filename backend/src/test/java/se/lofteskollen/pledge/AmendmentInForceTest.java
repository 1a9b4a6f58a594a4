package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** Every party approves; then the new wording is in force and the earlier one stays readable. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AmendmentInForceTest {
  private static final String ACTIVITIES = "/pledges/0/activities";

  private static final String MINIMUM = ACTIVITIES + "/0/quota/minimum";

  private static final String SHOWN = "pledges[0].activities[0].quota.minimum";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  private ProposedAmendment visits(int minimum) {
    return ProposedAmendment.to(agreement, agreement.text().with(MINIMUM, minimum));
  }

  private static LocalDate today() {
    return LocalDate.now(SwedishClock.ZONE);
  }

  private static String yesterday() {
    return today().minusDays(1).toString();
  }

  @Test
  void theLastPartysApprovalBringsItInForceAndMakesItPublic() {
    var amendment = visits(1);
    amendment.propose(COORDINATOR).statusCode(201);
    amendment
        .approve(APPROVER, KAVLINGE, "\"v0\"")
        .statusCode(200)
        .body("status", equalTo("PROPOSED"))
        .body("approvals.organisation.slug", contains(KAVLINGE))
        .body("awaiting.slug", contains(POLICE));
    agreement.content(COORDINATOR).body(SHOWN, equalTo(2));

    amendment
        .approve(POLICE_APPROVER, POLICE, "\"v0\"")
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("inForceFrom", equalTo(today().toString()))
        .body("awaiting", hasSize(0));
    get("/amendments/{id}", amendment.id())
        .statusCode(200)
        .body("reasonCode", equalTo("RESOURCES"))
        .body("changes.to", contains(1));
    get("/amendments?agreement={slug}", agreement.slug()).body("items", hasSize(1));
    agreement.content(COORDINATOR).body(SHOWN, equalTo(1));
    get("/pledge-agreements/{slug}/overview", agreement.slug()).body(SHOWN, equalTo(1));
  }

  @Test
  void theEarlierWordingStaysReadable() {
    visits(1).bringIntoForce();

    get("/pledge-agreements/{slug}/content?asOf={day}", agreement.slug(), yesterday())
        .body(SHOWN, equalTo(2));
    get("/pledge-agreements/{slug}/overview?asOf={day}", agreement.slug(), yesterday())
        .body(SHOWN, equalTo(2))
        .body("agreement.edition", equalTo(1));
    get("/pledge-agreements/{slug}?asOf={day}", agreement.slug(), today().toString())
        .body("edition", equalTo(2))
        .body("editions.number", contains(1, 2))
        .body("editions.inForceFrom", contains(nullValue(), equalTo(today().toString())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "+12026-01-01", ""})
  void aDayIsWrittenAsADay(String day) {
    problem(
            get("/pledge-agreements/{slug}/overview?asOf=" + day, agreement.slug()),
            400,
            "malformed-request")
        .body("errors.parameter", contains("asOf"));
  }

  @Test
  void noDayIsReckonedThatLiesFarAheadOfTheAgreement() {
    for (String way : List.of("", "/content", "/overview")) {
      String address = "/pledge-agreements/{slug}" + way + "?asOf=";
      get(address + "2040-12-31", agreement.slug()).statusCode(200);
      problem(get(address + "2041-01-01", agreement.slug()), 400, "invalid-request")
          .body("errors.parameter", contains("asOf"))
          .body("errors.code", contains("TOO_FAR_AHEAD"));
    }
    agreement = signed(text -> text.without("/period/end"));
    String overview = "/pledge-agreements/{slug}/overview?asOf=";
    get(overview + today().plusYears(1), agreement.slug()).statusCode(200);
    problem(get(overview + "9999-12-31", agreement.slug()), 400, "invalid-request");
  }

  @Test
  void itMayTakeEffectLater() {
    LocalDate first = today().plusMonths(2);
    String later = first.toString();
    var amendment = new ProposedAmendment(Ids.next(), visits(1).with("effectiveFrom", later));

    amendment.bringIntoForce().body("inForceFrom", equalTo(later));
    agreement.read().body("edition", equalTo(1)).body("editions", hasSize(2));
    get("/pledge-agreements/{slug}/content", agreement.slug()).body(SHOWN, equalTo(2));
    get("/pledge-agreements/{slug}/content?asOf={day}", agreement.slug(), later)
        .body(SHOWN, equalTo(1));
    String dayBefore = first.minusDays(1).toString();
    get("/pledge-agreements/{slug}/content?asOf={day}", agreement.slug(), dayBefore)
        .body(SHOWN, equalTo(2));
    get("/pledge-agreements/{slug}/overview?asOf={day}", agreement.slug(), dayBefore)
        .body("agreement.replacedOn", equalTo(later))
        .body(SHOWN, equalTo(2));
  }

  @Test
  void whatIsApprovedAndNotYetInForceIsNotUndoneUnseen() {
    String later = today().plusMonths(2).toString();
    var onTodaysText =
        visits(2).with("content", agreement.text().with("/goal/sv", "Ny.").content());
    new ProposedAmendment(Ids.next(), visits(1).with("effectiveFrom", later)).bringIntoForce();

    problem(
            new ProposedAmendment(Ids.next(), onTodaysText).propose(COORDINATOR),
            409,
            "wrong-state")
        .body("errors.pointer", contains("/baseEdition"))
        .body("errors.code", contains("NOT_THE_LAST_EDITION"));
    var onTheLastText = agreement.text().with(MINIMUM, 1).with("/goal/sv", "Ny.");
    ProposedAmendment.to(agreement, onTheLastText)
        .bringIntoForce()
        .body("changes.pointer", contains("/goal/sv"))
        .body("inForceFrom", equalTo(later));
    get("/pledge-agreements/{slug}/content", agreement.slug()).body(SHOWN, equalTo(2));
  }

  @Test
  void whatEverybodyReadsHasAnotherTagOnceALaterWordingIsInForce() {
    String before = agreement.etag();
    visits(1).bringIntoForce();

    as(COORDINATOR)
        .header("If-None-Match", before)
        .get(BASE + "/pledge-agreements/{id}/content", agreement.id())
        .then()
        .statusCode(200);
    as(COORDINATOR)
        .header("If-None-Match", agreement.etag())
        .get(BASE + "/pledge-agreements/{id}/content", agreement.id())
        .then()
        .statusCode(304);
  }

  @Test
  void itNeverTakesEffectBeforeItIsApproved() {
    String earlier = today().minusMonths(2).toString();
    var amendment = new ProposedAmendment(Ids.next(), visits(1).with("effectiveFrom", earlier));

    amendment.bringIntoForce().body("inForceFrom", equalTo(today().toString()));
  }

  @Test
  void aCoverageListIsExtendedAndAnOccasionGetsItsDate() {
    var text =
        agreement
            .text()
            .withJson(ACTIVITIES + "/1/quota/units/-", "{'key': 'sodra', 'name': {'sv': 'Södra'}}")
            .with(ACTIVITIES + "/2/quota/occasions/0/date", "2026-10-03");
    String activity = agreement.activityId("skolor");

    ProposedAmendment.to(agreement, text)
        .bringIntoForce()
        .body(
            "changes.pointer",
            contains(
                "/pledges/ungdomar/activities/skolor/quota/units/sodra",
                "/pledges/ungdomar/activities/marknader/quota/occasions/hostmarknaden/date"));
    assertThat(agreement.activityId("skolor")).isEqualTo(activity);
    assertThat(agreement.overview("pledges[0].activities[1].quota.units.key"))
        .isEqualTo("[norra, sodra]");
  }

  @Test
  void whatIsTakenAwayIsStillThereInTheEarlierWordingWithWhatWasDone() {
    String visits = agreement.activityId("besok");
    verify(COORDINATOR, recorded(RECORDER, visit(visits, "2021-05-04", 2))).statusCode(200);

    ProposedAmendment.to(agreement, agreement.text().without(ACTIVITIES + "/0")).bringIntoForce();

    get("/pledge-agreements/{slug}/overview", agreement.slug())
        .body("pledges[0].activities.key", contains("skolor", "marknader"));
    get("/pledge-agreements/{slug}/overview?asOf={day}", agreement.slug(), yesterday())
        .body("pledges[0].activities.key", contains("besok", "skolor", "marknader"))
        .body("pledges[0].activities[0].assessment.done", equalTo(0));
    get(
            "/pledge-agreements/{slug}/overview?asOf={day}&knownOn={today}",
            agreement.slug(),
            yesterday(),
            today().toString())
        .body("pledges[0].activities[0].assessment.done", equalTo(2));
    get("/activity-records?agreement={slug}", agreement.slug())
        .statusCode(200)
        .body("items.count", contains(2));
    get("/pledge-agreements/{slug}/document", agreement.slug()).statusCode(200);
  }

  @Test
  void anAmendmentOfAnAmendmentStartsFromWhatIsInForce() {
    visits(1).bringIntoForce();
    visits(3).bringIntoForce().body("changes.from", contains(1)).body("changes.to", contains(3));

    agreement.read().body("edition", equalTo(3));
    get("/amendments?agreement={slug}", agreement.slug())
        .body("items.changes.flatten().to", contains(3, 1));
  }
}
