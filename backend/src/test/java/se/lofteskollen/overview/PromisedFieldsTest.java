package se.lofteskollen.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** What real promises say of how often, where and how long, from the signed text to the answer. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PromisedFieldsTest {
  private static final String QUOTA = "/pledges/0/activities/0/quota";
  private static final String ANSWER = "pledges[0].activities[0].assessment.";
  private static final String UNIT = "'unit': {'one': {'sv': 'besök'}, 'other': {'sv': 'besök'}}";

  private static WrittenAgreement promised(String start, String end, String quota) {
    return WrittenAgreement.signed(
        text ->
            text.withJson("/period", "{'start': '%s', 'end': '%s'}".formatted(start, end))
                .withJson(QUOTA, "{%s, %s}".formatted(quota, UNIT)));
  }

  private static void done(Map<String, Object> record) {
    verify(COORDINATOR, recorded(RECORDER, record)).statusCode(200);
  }

  private static Map<String, Object> on(WrittenAgreement agreement, String day, int count) {
    return visit(agreement.activityId("besok"), day, count);
  }

  private static ValidatableResponse overview(WrittenAgreement agreement) {
    return get("/pledge-agreements/{slug}/overview", agreement.slug());
  }

  @Test
  void aYearFromTheAgreementsStartIsOneYear() {
    var agreement =
        promised(
            "2020-06-01",
            "2021-05-31",
            "'type': 'RECURRING', 'minimum': 30, 'every': 'YEAR', 'periods': 'FROM_START'");
    done(on(agreement, "2020-09-01", 20));
    done(on(agreement, "2021-03-01", 30));

    overview(agreement)
        .body(ANSWER + "status", equalTo("KEPT"))
        .body(ANSWER + "periods.key", contains("2020-06-01/2021-05-31"))
        .body(ANSWER + "periods.required", contains(30));
  }

  @Test
  void aSeasonOfATotalCutsNothingAndLeavesOutTheRest() {
    var agreement =
        promised(
            "2021-01-01",
            "2021-12-31",
            "'type': 'TOTAL', 'minimum': 17, 'season': {'from': '01-01', 'to': '04-30'}");
    done(on(agreement, "2021-03-10", 17));
    done(on(agreement, "2021-06-10", 5));

    overview(agreement).body(ANSWER + "status", equalTo("KEPT")).body(ANSWER + "done", equalTo(17));
  }

  @Test
  void everyOtherMonthIsOnceInTwo() {
    var agreement =
        promised(
            "2021-01-01",
            "2021-04-30",
            "'type': 'RECURRING', 'minimum': 1, 'every': 'MONTH', 'everyNth': 2");
    done(on(agreement, "2021-02-10", 1));

    overview(agreement)
        .body(ANSWER + "periods.status", contains("KEPT", "MISSED"))
        .body(ANSWER + "explanation.sv", startsWith("Lovat: minst 1 besök varannan månad."));
  }

  @Test
  void aRangeIsJudgedByItsLowerEndAndToldWhole() {
    var agreement =
        promised("2021-01-01", "2021-12-31", "'type': 'TOTAL', 'minimum': 3, 'maximum': 4");
    done(on(agreement, "2021-02-10", 3));

    overview(agreement)
        .body(ANSWER + "status", equalTo("KEPT"))
        .body(ANSWER + "figures.maximum", equalTo(4))
        .body(ANSWER + "explanation.sv", containsString("3"))
        .body(ANSWER + "explanation.sv", containsString("4"));
  }

  @Test
  void twoMeetingsInOnePlaceAreOnePlace() {
    var agreement =
        promised(
            "2021-01-01", "2021-12-31", "'type': 'TOTAL', 'minimum': 2, 'differentPlaces': true");
    String place = agreement.overview("pledges[0].activities[0].places[0].id");
    for (String day : List.of("2021-02-10", "2021-03-10")) {
      done(changed(on(agreement, day, 1), "placeIds", List.of(place)));
    }

    overview(agreement)
        .body(ANSWER + "status", equalTo("NOT_KEPT"))
        .body(ANSWER + "done", equalTo(1));
  }

  @Test
  void whatLastsTooShortDoesNotCountAndIsToldBefore() {
    var agreement =
        promised("2021-01-01", "2021-12-31", "'type': 'TOTAL', 'minimum': 1, 'minimumMinutes': 30");
    var tooShort = changed(on(agreement, "2021-02-10", 1), "durationMinutes", 20);

    advice(tooShort).body("results[0].advice.code", hasItem("TOO_SHORT"));
    advice(on(agreement, "2021-02-10", 1))
        .body("results[0].advice.code", hasItem("DURATION_MISSING"));
    done(tooShort);
    overview(agreement).body(ANSWER + "status", equalTo("NOT_KEPT"));
    done(
        changed(changed(on(agreement, "2021-03-10", 1), "startTime", "23:30"), "endTime", "00:15"));
    overview(agreement).body(ANSWER + "status", equalTo("KEPT"));
  }

  private static ValidatableResponse advice(Map<String, Object> record) {
    UUID id = Ids.next();
    return batch(RECORDER, "CHECK", List.of(row(id, record))).statusCode(200);
  }

  @Test
  void anInexactNumberCarriesItsWord() {
    var agreement = promised("2021-01-01", "2021-12-31", "'type': 'TOTAL', 'minimum': 200");
    done(changed(on(agreement, "2021-02-10", 190), "countQualifier", "ABOUT"));

    overview(agreement)
        .body(ANSWER + "status", equalTo("UNDETERMINED"))
        .body(ANSWER + "doneInexact.exactness", equalTo("ABOUT"))
        .body(ANSWER + "doneInexact.atLeast", equalTo(171))
        .body(ANSWER + "doneInexact.atMost", equalTo(209));
  }

  @Test
  void whatWasRecordedInWordsStandsWithTheActivity() {
    var agreement = promised("2021-01-01", "2021-12-31", "'type': 'TOTAL', 'minimum': 5");
    done(on(agreement, "2021-02-10", 1));
    done(changed(on(agreement, "2021-03-10", 1), "publicNote", "På torget."));

    overview(agreement)
        .body("pledges[0].activities[0].outcomes.total", equalTo(1))
        .body("pledges[0].activities[0].outcomes.newest.publicNote", contains("På torget."));
    get("/pledge-agreements/{slug}/overview?asOf=2021-02-28", agreement.slug())
        .body("pledges[0].activities[0].outcomes.total", equalTo(0));
  }
}
