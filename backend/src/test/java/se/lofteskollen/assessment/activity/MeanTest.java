package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.wording.Wording;

class MeanTest {
  private static final PlainQuota THREE_A_MONTH_IN_THE_MEAN =
      Given.recurring(3, VISITS, Every.MONTH, true, Scope.IN_TOTAL, null, CalendarFilter.NONE);
  private static final Span QUARTER = span("2021-01-01", "2021-03-31");
  private static final LocalDate AFTER = day("2021-04-15");

  @Test
  void surplusInOneMonthMendsAnother() {
    var result = assess(AFTER, in("01", 8), in("03", 1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Mean(3, null, new BigDecimal("3.00"), new BigDecimal("3.0"), 0, null));
    assertThat(result.periodsKept()).isEqualTo(1);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: i genomsnitt minst 3 besök per månad. Genomsnittet är 3 besök, räknat på 3"
                    + " månader. Inget har rapporterats för februari.",
                "Promised: on average at least 3 visits per month. The average is 3 visits, over 3"
                    + " months. Nothing reported for February."));
  }

  @Test
  void aMeanThatFallsShortNeverLooksReached() {
    var result = assess(AFTER, in("01", 3), in("02", 3), in("03", 2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .contains("Genomsnittet är 2,67 besök, räknat på 3 månader");
  }

  @Test
  void isBehindWhileItCanStillBeReachedAndSaysHowManyAreMissing() {
    var result = assess(day("2021-02-20"), in("01", 2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Mean(
                3, null, new BigDecimal("2.00"), new BigDecimal("1.0"), 7, day("2021-03-31")));
    assertThat(result.explanation().sv())
        .endsWith(
            "Genomsnittet är 2 besök, räknat på 1 månad. Det återstår 7 besök att göra senast den 31"
                + " mars 2021.");
  }

  @Test
  void afterTheLastDayItIsReportsThatAreAwaited() {
    assertThat(assess(day("2021-04-10"), in("01", 2)).explanation().sv())
        .contains("kan rapporteras till och med den 14 april 2021.");
  }

  @Test
  void isTakenOverClosedMonthsOnly() {
    var result = assess(day("2021-02-20"), in("01", 3));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
  }

  @Test
  void whatIsDoneInAnOpenMonthMakesUpForAClosedOne() {
    var before = assess(day("2021-03-10"), in("01", 1), in("02", 5));
    var afterFebruaryIsClosed = assess(day("2021-03-20"), in("01", 1), in("02", 5));

    assertThat(before.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(before.explanation().sv())
        .endsWith(
            "Genomsnittet är 1 besök, räknat på 1 månad. Det som har gjorts sedan dess väger upp.");
    assertThat(afterFebruaryIsClosed.status()).isEqualTo(AssessmentStatus.ON_TRACK);
  }

  @Test
  void isKeptAsSoonAsItCannotBeMissedAnyMore() {
    assertThat(assess(day("2021-01-20"), in("01", 9)).status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void beforeTheFirstMonthIsClosedThereIsNoMean() {
    var result = assess(day("2021-01-20"), in("01", 1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.explanation().sv()).endsWith("Ingen månad är avgjord än.");
  }

  @Test
  void aCutMonthCountsAsItsShare() {
    var cut = span("2021-01-20", "2021-02-28");
    var result =
        Given.assess(
            THREE_A_MONTH_IN_THE_MEAN, cut, AFTER, List.of(), Done.on("2021-01-25").count(9));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv())
        .contains("Genomsnittet är 6,49 besök, räknat på 1,4 månader");
  }

  @Test
  void anOpenEndedMeanIsNeverFinal() {
    var openEnded = new Span(day("2021-01-01"), null);

    assertThat(
            Given.assess(THREE_A_MONTH_IN_THE_MEAN, openEnded, AFTER, List.of(), in("01", 100))
                .status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(
            Given.assess(THREE_A_MONTH_IN_THE_MEAN, openEnded, AFTER, List.of(), in("01", 1))
                .explanation()
                .sv())
        .contains("Det saknas 8 besök.");
  }

  @Test
  void aMonthWithoutNeedDoesNotHideThatTheOthersAreBehind() {
    var quota =
        new ConditionalQuota(
            new Wording("när det är lov", "during school holidays"), THREE_A_MONTH_IN_THE_MEAN);
    var noHoliday = Done.on("2021-02-01").until("2021-02-28").noNeed("Inget lov den månaden.");
    var behind = Given.assess(quota, QUARTER, day("2021-03-20"), List.of(), noHoliday, in("01", 1));
    var even = Given.assess(quota, QUARTER, day("2021-03-20"), List.of(), noHoliday, in("01", 3));

    assertThat(behind.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(even.status()).isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(Given.assess(quota, QUARTER, AFTER, List.of(), noHoliday, in("01", 3)).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void beforeTheFirstDayThereIsNothingToTakeAMeanOf() {
    assertThat(assess(day("2020-12-31")).status()).isEqualTo(AssessmentStatus.NOT_STARTED);
  }

  private static Done in(String month, int count) {
    return Done.on("2021-" + month + "-10").count(count);
  }

  private static ActivityAssessment assess(LocalDate asOf, Done... done) {
    return Given.assess(THREE_A_MONTH_IN_THE_MEAN, QUARTER, asOf, List.of(), done);
  }
}
