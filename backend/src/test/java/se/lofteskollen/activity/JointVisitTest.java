package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.joined;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.separated;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** Two parties that tell of one visit: one record with both, when somebody says so. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class JointVisitTest {
  private WrittenAgreement agreement;
  private String visits;
  private UUID ours;
  private UUID theirs;

  @BeforeEach
  void givenAVisitThatBothHaveRecorded() {
    agreement = signed();
    visits = agreement.activityId("besok");
    ours = recorded(RECORDER, visit(visits, "2021-03-17", 1));
    theirs = recorded(POLICE_COORDINATOR, visit(visits, "2021-03-17", 1));
    verify(COORDINATOR, ours).statusCode(200);
    verify(COORDINATOR, theirs).statusCode(200);
  }

  @Test
  void itCountsOnceWithBothOrganisationsAndTwiceAgainWhenItIsSeparated() {
    assertThat(doneInMarch()).isEqualTo(2);

    joined(COORDINATOR, ours, theirs)
        .statusCode(200)
        .body("joined.id", equalTo(theirs.toString()))
        .body("joined.organisation.slug", equalTo("polisen-lpo-kavlinge"));

    assertThat(doneInMarch()).isEqualTo(1);
    get("/activity-records?agreement={slug}", agreement.slug())
        .body("items.id", contains(ours.toString()));
    get("/activity-records/{id}", theirs).body("joinedTo", equalTo(ours.toString()));

    separated(POLICE_COORDINATOR, ours, theirs).statusCode(200).body("joined", nullValue());

    assertThat(doneInMarch()).isEqualTo(2);
  }

  @Test
  void itIsMadeOfTwoAndJoinedOnce() {
    UUID third = recorded(RECORDER, visit(visits, "2021-03-17", 1));
    joined(COORDINATOR, ours, theirs).statusCode(200);

    problem(joined(COORDINATOR, ours, theirs), 409, "wrong-state")
        .body("detail", equalTo("The two records are joined already."));
    problem(joined(COORDINATOR, theirs, third), 409, "wrong-state");
    separated(COORDINATOR, ours, theirs).statusCode(200);
    problem(separated(COORDINATOR, ours, theirs), 409, "wrong-state");
  }

  @Test
  void onlyTwoPartiesRecordsOfOneDayAreOneVisit() {
    UUID another = recorded(POLICE_COORDINATOR, visit(visits, "2021-03-18", 1));
    UUID own = recorded(RECORDER, visit(visits, "2021-03-17", 1));

    problem(joined(COORDINATOR, ours, another), 422, "rule-broken");
    problem(joined(COORDINATOR, ours, own), 422, "rule-broken");
    problem(joined(COORDINATOR, ours, ours), 422, "rule-broken");
    problem(joined(STRANGER, ours, theirs), 403, "not-permitted");
  }

  @Test
  void whatIsVerifiedIsNotJoinedToWhatWaits() {
    UUID waiting = recorded(RECORDER, visit(visits, "2021-03-17", 1));

    problem(joined(COORDINATOR, waiting, theirs), 409, "wrong-state");
  }

  private int doneInMarch() {
    return Integer.parseInt(
        agreement.overview(
            "pledges.activities.flatten().find { it.key == 'besok' }"
                + ".assessment.periods.find { it.key == '2021-03' }.done"));
  }
}
