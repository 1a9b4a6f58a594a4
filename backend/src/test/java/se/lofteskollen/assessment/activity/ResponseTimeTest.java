package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.wording.Wording;

class ResponseTimeTest {
  private static final Quota WITHIN_A_DAY = new ResponseTimeQuota(24 * 60);

  @Test
  void isKeptWhenEveryCaseWasInTime() {
    var inTime = Done.on("2021-03-01").minutes(1440);

    assertThat(assess(WITHIN_A_DAY, day("2021-06-01"), inTime).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(assess(WITHIN_A_DAY, LONG_AFTER, inTime).status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void oneLateCaseCannotBeMendedAndTheShareIsStated() {
    var result =
        assess(
            WITHIN_A_DAY,
            day("2021-06-01"),
            Done.on("2021-03-01").count(19).part(19),
            Done.on("2021-03-02").minutes(1441));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.ResponseTime(1440, Amount.exactly(20), 19, 1, new BigDecimal("95.0")));
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: varje ärende inom 24 timmar. 19 av 20 ärenden klarades i tid (95\u00a0%).",
                "Promised: every case within 24 hours. 19 of 20 cases met the limit (95%)."));
  }

  @Test
  void aCaseWithoutATimeLeavesItOpen() {
    var result = assess(WITHIN_A_DAY, LONG_AFTER, Done.on("2021-03-01"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(result.explanation().sv()).endsWith("För 1 ärende saknas uppgift om tiden.");
  }

  @Test
  void silenceIsNotTheSameAsNoCases() {
    assertThat(assess(WITHIN_A_DAY, LONG_AFTER, new Done[0]).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    var none = assess(WITHIN_A_DAY, LONG_AFTER, Done.on("2021-03-01").count(0));
    assertThat(none.status()).isEqualTo(AssessmentStatus.NOT_MEASURABLE);
    assertThat(none.explanation().sv()).endsWith("Inget ärende kom in.");
  }

  @Test
  void shortTimesAreToldInMinutes() {
    assertThat(assess(new ResponseTimeQuota(90), LONG_AFTER, new Done[0]).explanation().sv())
        .isEqualTo("Lovat: varje ärende inom 90 minuter. Inget har rapporterats.");
    assertThat(assess(new ResponseTimeQuota(1), LONG_AFTER, new Done[0]).explanation())
        .isEqualTo(
            new Wording(
                "Lovat: varje ärende inom 1 minut. Inget har rapporterats.",
                "Promised: every case within 1 minute. Nothing has been reported."));
  }
}
