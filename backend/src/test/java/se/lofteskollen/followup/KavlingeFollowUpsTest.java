package se.lofteskollen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenFollowUp;

/** Kävlinge 2021: the first half-year could not know what November brought. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class KavlingeFollowUpsTest {
  private static final String BURGLARIES =
      "report.kpiTargets.find{it.series.indicator.slug=='bostadsinbrott-kavlinge'}.";
  private static final String SAFETY =
      "report.kpiTargets.find{it.series.indicator.slug=='trygghetsindex-kavlinge'}.";

  @Test
  void theHalfYearKnowsNothingOfNovemberAndTheYearDoes() {
    var half = published("2021-H1", "2021-07-31", "Halvåret gick som planerat.");
    var year = published("2021-H2", "2022-01-31", "Inbrotten ökade kraftigt från november.");

    half.publication()
        .body("report.knownOn", equalTo("2021-07-31"))
        .body("report.containsDemonstrationData", equalTo(true))
        .body(BURGLARIES + "series.measurements.find{it.period.start=='2021-01-01'}", nullValue())
        .body(BURGLARIES + "assessment.noVerdict", equalTo("NOTHING_SINCE"))
        .body(SAFETY + "assessment.verdict", equalTo("INSUFFICIENT_DATA"));
    year.publication()
        .body(
            BURGLARIES + "series.measurements.find{it.period.start=='2021-01-01'}.words.sv",
            equalTo("Mycket få till och med oktober, kraftig ökning från början av november."))
        .body(BURGLARIES + "assessment.noVerdict", equalTo("ONLY_WORDS"));
    List<Integer> judged = List.of(months(half), months(year));
    assertThat(judged).isEqualTo(List.of(5, 9));
  }

  private static String agreement() {
    return get("/pledge-agreements/kavlinge-2021").extract().path("id");
  }

  /** From draft through one return and two approvals. */
  private WrittenFollowUp published(String period, String knownOn, String summary) {
    var followUp = new WrittenFollowUp(Ids.next());
    followUp
        .begin(
            COORDINATOR, Map.of("agreementId", agreement(), "period", period, "knownOn", knownOn))
        .statusCode(201);
    followUp.write(WrittenFollowUp.summary("Utkast.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.giveBack(POLICE_APPROVER, POLICE, "Skriv hur det gick.").statusCode(200);
    followUp.write(WrittenFollowUp.summary(summary)).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approve(APPROVER, KAVLINGE).statusCode(200);
    followUp.approve(POLICE_APPROVER, POLICE).statusCode(200);
    return followUp;
  }

  /**
   * How many months of the visits are settled: those that the records reach. Nothing is known of
   * the others, as the promise is only retold.
   */
  private static int months(WrittenFollowUp followUp) {
    List<String> statuses =
        followUp
            .publication()
            .extract()
            .path(
                "report.pledges.activities.flatten().find{it.assessment.periods.size()==12}"
                    + ".assessment.periods.status");
    return (int)
        statuses.stream().filter(status -> List.of("KEPT", "MISSED").contains(status)).count();
  }
}
