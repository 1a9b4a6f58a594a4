package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.PromisedText;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/** What an amendment changes, and what it does not. */
class TextOfItsTimeTest {
  private static final Done[] THREE_A_MONTH =
      IntStream.rangeClosed(1, 12)
          .mapToObj(month -> Done.on("2021-%02d-10".formatted(month)).count(3))
          .toArray(Done[]::new);

  @Test
  void aMonthIsJudgedByTheTextInForceOnItsFirstDay() {
    var result =
        Given.assess(
            amended(every(Every.MONTH, 4), "2021-07-01", every(Every.MONTH, 2)),
            "2022-03-01",
            THREE_A_MONTH);

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.periods().subList(0, 6))
        .extracting(PeriodResult::status)
        .containsOnly(PeriodStatus.MISSED);
    assertThat(result.periods().subList(6, 12))
        .extracting(PeriodResult::status)
        .containsOnly(PeriodStatus.KEPT);
    assertThat(result.explanation().sv())
        .startsWith("Lovat: minst 2 besök varje månad.")
        .endsWith(
            "Löftet ändrades den 1 juli 2021. Dessförinnan löd det: minst 4 besök varje månad.");
  }

  @Test
  void anAmendmentOfLastYearChangesNoAnswer() {
    for (Quota twelve : List.of(total(12), every(Every.YEAR, 12))) {
      Quota six = twelve instanceof TotalQuota ? total(6) : every(Every.YEAR, 6);

      var result =
          Given.assess(
              amended(twelve, "2022-03-01", six), "2022-03-01", Done.on("2021-03-01").count(8));

      assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
      assertThat(result.explanation().sv())
          .contains(
              "Löftet ändrades den 1 mars 2022, när tiden redan var ute, till: minst 6 besök");
    }
  }

  @Test
  void aTotalIsJudgedByTheNewestTextAndTellsTheEarlier() {
    var result =
        Given.assess(
            amended(total(12), "2021-07-01", total(6)),
            "2022-03-01",
            Done.on("2021-03-01").count(8));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv())
        .endsWith("Löftet ändrades den 1 juli 2021. Dessförinnan löd det: minst 12 besök.");
  }

  @Test
  void aFailedMonthStaysFailedWhenOnlyATotalIsAskedAfterwards() {
    var result =
        Given.assess(
            amended(every(Every.MONTH, 4), "2021-07-01", total(6)), "2022-03-01", THREE_A_MONTH);

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv()).contains("Före ändringen hölls löftet inte:");
  }

  @Test
  void aDayThatHadPassedIsNotMovedForward() {
    var result =
        Given.assess(
            amended(
                new MilestoneQuota(day("2021-03-31")),
                "2021-06-01",
                new MilestoneQuota(day("2021-12-31"))),
            "2022-03-01",
            Done.on("2021-11-01"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void whatATextAddedIsAskedFromItsDay() {
    var added =
        new Promise(
            List.of(new PromisedText(day("2021-07-01"), every(Every.MONTH, 2), 14, List.of())),
            YEAR_2021,
            new Coverage.Window(YEAR_2021.start(), null));

    assertThat(Given.assess(added, "2022-03-01", THREE_A_MONTH).periods()).hasSize(6);
  }

  private static Quota total(int minimum) {
    return new TotalQuota(minimum, null, Scope.IN_TOTAL, Counting.of(VISITS));
  }

  private static Promise amended(Quota before, String from, Quota after) {
    return new Promise(
        List.of(
            PromisedText.first(before, 14, List.of()),
            new PromisedText(day(from), after, 14, List.of())),
        YEAR_2021,
        new Coverage.Window(YEAR_2021.start(), null));
  }
}
