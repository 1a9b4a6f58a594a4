package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.kpi.Measuring.known;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Was the goal met? */
class KpiGoalTest {

  @ParameterizedTest
  @CsvSource({
    "false, 60, 38, MET",
    "false, 38, 38, MET",
    "false, 30, 38, NOT_MET",
    "false, 20, 38, NOT_MET",
    "true, 38, 38, MET",
    "true, 26, 38, MET",
    "true, 60, 38, NOT_MET"
  })
  void aLimitOfReportedEventsIsJudgedByTheirNumber(
      boolean atLeast, String limit, String value, Attainment attainment) {
    var answer =
        Measuring.events()
            .goal(new Goal.Limit(atLeast, new BigDecimal(limit)))
            .value(2021, value)
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
    assertThat(answer.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
  }

  @ParameterizedTest
  @CsvSource({"true, 8, MET", "true, 9, NOT_MET", "false, 8, MET", "false, 7, NOT_MET"})
  void aCompleteCountHasNoInterval(boolean atLeast, String limit, Attainment attainment) {
    var answer =
        Measuring.completeCounts()
            .goal(new Goal.Limit(atLeast, new BigDecimal(limit)))
            .value(2021, "8")
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
  }

  @Test
  void aLimitForAnIndexWithoutStandardErrorIsNotJudged() {
    var answer =
        Measuring.indices()
            .goal(new Goal.Limit(false, new BigDecimal("2")))
            .value(2021, "1.4")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void aLimitIsNotJudgedByAnotherArea() {
    var answer =
        Measuring.completeCounts()
            .elsewhere()
            .goal(new Goal.Limit(false, new BigDecimal("9")))
            .value(2021, "8")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void theLimitIsToldWithTheInterval() {
    var answer =
        Measuring.shares()
            .goal(new Goal.Limit(false, new BigDecimal("40")))
            .answers(2021, "35", 1200, null)
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.MET);
    assertThat(answer.explanation().sv())
        .endsWith(
            "Undersökningens osäkerhet är inräknad: värdet för 2021 ligger mellan 32,4\u00a0% och"
                + " 37,7\u00a0% (95\u00a0% säkerhet). Målet, högst 40\u00a0%, är nått.");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 100, MET",
    "1000, 1000, 50, NOT_DEMONSTRATED",
    "1000, 1200, 50, NOT_MET",
    "1000, 800, 50, NOT_MET"
  })
  void whatShallStayIsJudgedByTheWholeIntervalOfTheDifference(
      String before, String after, String tolerance, Attainment attainment) {
    var answer =
        Measuring.events()
            .goal(new Goal.Maintain(new BigDecimal(tolerance)))
            .value(2019, before)
            .value(2021, after)
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
  }

  @Test
  void aCompleteCountStaysWithinItsToleranceOrNot() {
    var stays = Measuring.completeCounts().goal(new Goal.Maintain(BigDecimal.ONE));
    assertThat(stays.value(2020, "8").value(2021, "9").assess().attainment())
        .isEqualTo(Attainment.MET);
    var leaves = Measuring.completeCounts().goal(new Goal.Maintain(BigDecimal.ONE));
    assertThat(leaves.value(2020, "8").value(2021, "10").assess().attainment())
        .isEqualTo(Attainment.NOT_MET);
  }

  @Test
  void ofNothingBeforeARatioSaysNothingAboutStaying() {
    var answer =
        Measuring.events()
            .goal(new Goal.Maintain(BigDecimal.TEN))
            .value(2019, "0")
            .value(2021, "3")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void aChangeThatShallGoOnShowsTheOneBefore() {
    var answer =
        Measuring.events()
            .goal(new Goal.Change(false, true))
            .value(2019, "90")
            .value(2020, "60")
            .value(2021, "58")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_DEMONSTRATED);
    assertThat(known(answer.preceding()).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.explanation().sv())
        .endsWith(
            "Det går inte att visa om målet, att antalet ska fortsätta minska (lägre är bättre), är nått."
                + " Dessförinnan: 90 anmälda inbrott (2019) blev 60 (2020). Minskningen är större"
                + " än vad slumpen brukar ge.");
  }

  @Test
  void whatWasNeverStatedIsNotJudged() {
    var answer =
        Measuring.events().goal(new Goal.Unstated()).value(2020, "60").value(2021, "20").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void anotherSignificanceLevelGivesAnotherAnswer() {
    var measuring = Measuring.events().value(2019, "60").value(2021, "38");
    assertThat(measuring.alpha(0.01).assess().attainment()).isEqualTo(Attainment.NOT_DEMONSTRATED);
  }
}
