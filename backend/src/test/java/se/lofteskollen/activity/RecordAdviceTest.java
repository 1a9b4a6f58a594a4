package se.lofteskollen.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** What whoever records is told before it is saved; nothing is counted nowhere in silence. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordAdviceTest {
  private static final String EVERY_FRIDAY_NIGHT =
      """
      {'type': 'RECURRING', 'minimum': 1, 'every': 'WEEK', 'weekdays': ['FRIDAY'],
       'timeOfDay': {'from': '22:00', 'to': '02:00'},
       'unit': {'one': {'sv': 'besök'}, 'other': {'sv': 'besök'}}}
      """;

  private WrittenAgreement agreement;
  private String patrol;

  @BeforeEach
  void givenAPromiseForEveryFridayNight() {
    agreement = signed(text -> text.withJson("/pledges/0/activities/0/quota", EVERY_FRIDAY_NIGHT));
    patrol = agreement.activityId("besok");
  }

  @Test
  void aVisitPastMidnightBelongsToTheFriday() {
    var night = visit(patrol, "2026-10-09", 1);
    night.put("startTime", "22:30");
    night.put("endTime", "01:30");

    checked(night).body("results[0].status", equalTo("CREATED")).body("results[0].advice", empty());
    UUID id = recorded(RECORDER, night);
    as(RECORDER)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("startTime", equalTo("22:30"))
        .body("endTime", equalTo("01:30"));
  }

  @Test
  void whatBeginsOnSaturdayAfterMidnightIsAskedAbout() {
    var night = visit(patrol, "2026-10-10", 1);
    night.put("startTime", "01:30");

    checked(night)
        .body("results[0].advice.code", contains("NIGHT_BEFORE"))
        .body("results[0].advice[0].day", equalTo("2026-10-09"));
    UUID id = recorded(RECORDER, night);
    as(COORDINATOR)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("internal.advice.code", contains("NIGHT_BEFORE"));
  }

  @Test
  void aDayThatIsNotPromisedIsTold() {
    checked(visit(patrol, "2026-10-07", 1))
        .body("results[0].advice.code", contains("DAY_NOT_PROMISED"));
  }

  @Test
  void aSumOverSeveralPeriodsIsToldAndSoAreTwoDaysThatLookLikeOneNight() {
    var sum = visit(patrol, "2026-09-01", 20);
    sum.put("performedUntil", "2026-10-31");
    var night = visit(patrol, "2026-10-09", 1);
    night.put("performedUntil", "2026-10-10");

    checked(sum).body("results[0].advice.code", contains("SUM_OVER_PERIODS"));
    checked(night).body("results[0].advice.code", contains("EVENT_MEANT"));
  }

  @Test
  void anotherPartysVisitOfTheSameDayIsTold() {
    UUID theirs = recorded(POLICE_COORDINATOR, visit(patrol, "2026-10-09", 1));

    checked(visit(patrol, "2026-10-09", 1))
        .body("results[0].advice.code", contains("SAME_VISIT"))
        .body("results[0].advice[0].recordId", equalTo(theirs.toString()))
        .body("results[0].advice[0].organisation.slug", equalTo("polisen-lpo-kavlinge"));
    UUID ours = recorded(RECORDER, visit(patrol, "2026-10-09", 1));
    as(COORDINATOR)
        .get(BASE + "/activity-records?status=REPORTED&agreement={slug}", agreement.slug())
        .then()
        .body("items.internal.advice.code.flatten()", hasItem("SAME_VISIT"))
        .body("items.id", hasItem(ours.toString()));
  }

  @Test
  void whatIsRecordedAlreadyIsToldAndACheckSavesNothing() {
    recorded(RECORDER, visit(patrol, "2026-10-09", 1));

    checked(visit(patrol, "2026-10-09", 1))
        .body("results[0].advice.code", contains("RECORDED_ALREADY"));
    checked(visit(patrol, "2026-10-16", 1)).body("results[0].advice", empty());
    checked(visit(patrol, "2026-10-16", 1)).body("results[0].advice", empty());
  }

  @Test
  void aSumHasNoTimesAndAnHourThatIsLostIsRefused() {
    var both = visit(patrol, "2026-10-09", 1);
    both.put("performedUntil", "2026-10-10");
    both.put("startTime", "22:30");
    var lost = visit(patrol, "2026-03-29", 1);
    lost.put("startTime", "02:30");

    problem(put(both), 422, "rule-broken").body("errors.code", contains("SUM_OR_EVENT"));
    problem(put(lost), 422, "rule-broken").body("errors.code", contains("NO_SUCH_TIME"));
  }

  private static ValidatableResponse put(Map<String, Object> body) {
    return Api.put(RECORDER, Ids.next(), body);
  }

  private static ValidatableResponse checked(Map<String, Object> record) {
    return batch(RECORDER, "CHECK", List.of(row(Ids.next(), record))).statusCode(200);
  }
}
