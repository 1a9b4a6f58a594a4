package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.wording.Wording;

class MilestoneTest {
  private static final Quota BY_MIDSUMMER = new MilestoneQuota(day("2021-06-30"));
  private static final Quota SOME_TIME = new MilestoneQuota(null);

  @Test
  void isKeptByADatedYesInTime() {
    var result = assess(BY_MIDSUMMER, day("2021-05-05"), Done.on("2021-05-03"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.figures())
        .isEqualTo(new Figures.Milestone(day("2021-06-30"), day("2021-05-03")));
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: klart senast den 30 juni 2021. Genomfört den 3 maj 2021.",
                "Promised: done by 30 June 2021. Done on 3 May 2021."));
  }

  @Test
  void aLateYesIsNotKeptAndIsTold() {
    var result = assess(BY_MIDSUMMER, LONG_AFTER, Done.on("2021-07-01"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv()).endsWith("Genomfört först den 1 juli 2021.");
  }

  @Test
  void aSpanOverItsLastDayLeavesItOpen() {
    assertThat(assess(BY_MIDSUMMER, LONG_AFTER, Done.on("2021-06-29").until("2021-07-01")).status())
        .isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(assess(BY_MIDSUMMER, LONG_AFTER, Done.on("2021-06-29").until("2021-06-30")).status())
        .isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void waitsForReportsAfterItsLastDay() {
    assertThat(assess(BY_MIDSUMMER, day("2021-06-30"), new Done[0]).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
    var waiting = assess(BY_MIDSUMMER, day("2021-07-14"), new Done[0]);
    assertThat(waiting.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(waiting.explanation().sv())
        .endsWith("kan rapporteras till och med den 14 juli 2021.");
    var over = assess(BY_MIDSUMMER, day("2021-07-15"), new Done[0]);
    assertThat(over.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(over.explanation().sv()).endsWith("Inget har rapporterats.");
  }

  @Test
  void withoutADayOfItsOwnItHasTheAgreements() {
    assertThat(assess(SOME_TIME, LONG_AFTER, new Done[0]).figures())
        .isEqualTo(new Figures.Milestone(day("2021-12-31"), null));
    assertThat(assess(SOME_TIME, LONG_AFTER, Done.on("2021-12-31")).status())
        .isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void anOpenEndedMilestoneHasNoDayToBeJudgedBy() {
    var openEnded = new Span(day("2021-01-01"), null);
    var result = Given.assess(SOME_TIME, openEnded, LONG_AFTER, List.of(), new Done[0]);

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_DEADLINE);
    assertThat(result.explanation().sv()).isEqualTo("Inte genomfört än.");
  }

  @Test
  void aYesThatNobodyVerifiedIsNoYes() {
    var result = assess(BY_MIDSUMMER, LONG_AFTER, Done.on("2021-05-03").waiting());

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .endsWith("Det är rapporterat som genomfört, men uppgiften är inte granskad.");
  }
}
