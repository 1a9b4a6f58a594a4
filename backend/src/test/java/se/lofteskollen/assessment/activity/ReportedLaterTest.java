package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.DELAY;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;
import static se.lofteskollen.assessment.activity.Given.period;
import static se.lofteskollen.assessment.activity.Given.visitsInMonths;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/** A report on a half-year is written when what belongs to it has come in. */
class ReportedLaterTest {
  private static final AsOf JUNE_IN_JUNE = AsOf.on(day("2021-06-30"));
  private static final AsOf JUNE_IN_AUGUST = new AsOf(day("2021-06-30"), day("2021-08-01"));

  @Test
  void theLastMonthIsJudgedWhenItsReportsAreIn() {
    var promised = every(Every.MONTH, 2);

    var inJune = assess(promised, JUNE_IN_JUNE, 2, 2, 2, 2, 2, 1);
    assertThat(period(inJune, "2021-06")).isEqualTo(PeriodStatus.PENDING);
    var inAugust = assess(promised, JUNE_IN_AUGUST, 2, 2, 2, 2, 2, 1, 9);
    assertThat(period(inAugust, "2021-06")).isEqualTo(PeriodStatus.MISSED);
    assertThat(period(inAugust, "2021-07")).isEqualTo(PeriodStatus.UPCOMING);
    assertThat(inAugust.done().stated()).isEqualTo(11);
  }

  @Test
  void thePaceIsThatOfTheHalfYear() {
    var total = new TotalQuota(24, null, Scope.IN_TOTAL, Counting.of(VISITS));

    assertThat(assess(total, JUNE_IN_AUGUST, 12).status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(assess(total, JUNE_IN_AUGUST, 10).status()).isEqualTo(AssessmentStatus.BEHIND);
  }

  @Test
  void aYearIsFinalOnItsLastDayWhenItsReportsAreIn() {
    var total = new TotalQuota(24, null, Scope.IN_TOTAL, Counting.of(VISITS));
    var yearInMarch = new AsOf(day("2021-12-31"), day("2022-03-01"));

    assertThat(assess(total, AsOf.on(day("2021-12-31")), 20).status())
        .isEqualTo(AssessmentStatus.BEHIND);
    assertThat(assess(total, yearInMarch, 20).status()).isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void aMilestoneDueOnTheLastDayIsOver() {
    var milestone = new MilestoneQuota(day("2021-06-30"));

    assertThat(assess(milestone, JUNE_IN_JUNE).status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(assess(milestone, JUNE_IN_AUGUST).status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(assess(new MilestoneQuota(day("2021-07-15")), JUNE_IN_AUGUST).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
  }

  @Test
  void nothingIsReportedBeforeItIsDone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AsOf(day("2021-06-30"), day("2021-06-29")));
  }

  private static ActivityAssessment assess(Quota quota, AsOf asOf, int... visitsInMonths) {
    return ActivityAssessor.assess(
        Promise.of(quota, YEAR_2021, DELAY, List.of()),
        visitsInMonths(visitsInMonths),
        asOf,
        Given.NEW_YEAR_AND_MAY);
  }
}
