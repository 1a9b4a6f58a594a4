package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;
import static se.lofteskollen.assessment.activity.Given.span;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/** What events, sums and inexact numbers show, and silence. */
class EvidenceCasesTest {
  private static final Quota TWO_A_MONTH = every(Every.MONTH, 2);
  private static final Quota TWO_HUNDRED = total(200);

  @Test
  void anEventAfterMidnightIsThatOfTheDayItBegan() {
    var fridays = new CalendarFilter(null, Set.of(DayOfWeek.FRIDAY), null, false);
    var everyFriday = Given.recurring(1, VISITS, Every.DAY, false, Scope.IN_TOTAL, null, fridays);
    var october = span("2026-10-05", "2026-10-11");

    var result =
        Given.assess(everyFriday, october, day("2026-12-01"), List.of(), Done.on("2026-10-09"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void theMonthsAddUpToTheTotal() {
    var result = assess(TWO_A_MONTH, Done.on("2021-03-31"), Done.on("2021-05-10").count(3));

    assertThat(result.periods().get(2).done()).isEqualTo(Amount.exactly(1));
    assertThat(result.periods().stream().mapToLong(p -> p.done().stated()).sum())
        .isEqualTo(result.done().stated());
  }

  @Test
  void aMeanIsReadFromASumAndNoWeekIsSilent() {
    var threeAWeek =
        Given.recurring(3, VISITS, Every.WEEK, true, Scope.IN_TOTAL, null, CalendarFilter.NONE);

    var result = assess(threeAWeek, Done.sum("2021-01-01", "2021-12-31", 160));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Mean(3, null, new BigDecimal("3.07"), new BigDecimal("52.1"), 0, null));
    assertThat(result.explanation().sv()).doesNotContain("Inget har rapporterats");
  }

  @Test
  void aSumThatSufficesDoesNotSayWhichMonths() {
    var result = assess(TWO_A_MONTH, Done.sum("2021-01-01", "2021-12-31", 30));

    assertThat(result.status()).isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(result.explanation().sv()).contains("30 besök är redovisat bara sammanlagt");
  }

  @Test
  void aSumThatIsTooSmallFailsAndDoesNotSayWhichMonth() {
    var result = assess(TWO_A_MONTH, Done.sum("2021-01-01", "2021-12-31", 20));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.periods())
        .extracting(PeriodResult::status)
        .containsOnly(PeriodStatus.UNDETERMINED);
    assertThat(result.explanation().sv())
        .contains(
            "Det hade behövts 24, så minst en månad blev det för få. Vilken går inte att säga.");
  }

  @Test
  void monthsOfTheirOwnAreKeptBesideASum() {
    Done[] july =
        Stream.concat(
                Stream.of(Done.sum("2021-01-01", "2021-06-30", 12)),
                IntStream.rangeClosed(7, 12)
                    .mapToObj(month -> Done.on("2021-%02d-10".formatted(month)).count(2)))
            .toArray(Done[]::new);

    var result = assess(TWO_A_MONTH, july);

    assertThat(result.status()).isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(result.explanation().sv()).contains("Säkert hållet 6 av 12 månader.");
  }

  @Test
  void aboutASmallerNumberLeavesItOpenWhereTheIntervalReachesIt() {
    var about190 = assess(TWO_HUNDRED, sum(190, Exactness.ABOUT));
    var about150 = assess(TWO_HUNDRED, sum(150, Exactness.ABOUT));

    assertThat(about190.status()).isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(about190.explanation().sv()).contains("cirka 190 besök");
    assertThat(about150.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(about150.explanation().sv()).contains("högst 165 besök");
  }

  @Test
  void atLeastOneLeavesOpenWhetherItWasTwo() {
    var result = assess(total(2), sum(1, Exactness.AT_LEAST));

    assertThat(result.status()).isEqualTo(AssessmentStatus.UNDETERMINED);
    assertThat(result.explanation().sv()).contains("minst 1 besök");
    assertThat(assess(total(2), sum(2, Exactness.AT_LEAST)).status())
        .isEqualTo(AssessmentStatus.KEPT);
    assertThat(assess(total(2), sum(1, Exactness.AT_MOST)).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void whereNothingIsCoveredNothingIsMissed() {
    var nothing = new Coverage.Nothing();
    for (Quota quota : new Quota[] {TWO_A_MONTH, TWO_HUNDRED}) {
      var result = Given.assess(Given.covered(quota, YEAR_2021, nothing), "2022-03-01");

      assertThat(result.status()).isEqualTo(AssessmentStatus.NO_INFORMATION);
      assertThat(result.periodsJudged()).isZero();
      assertThat(result.explanation().sv()).contains("Uppgift saknas");
    }
  }

  @Test
  void whatIsKnownOfAQuarterIsToldAndNotJudged() {
    var hours = new EffortQuota(new BigDecimal("4000"), null);
    var throughMarch = new Coverage.Window(day("2021-01-01"), day("2021-03-31"));

    var result =
        Given.assess(
            Given.covered(hours, YEAR_2021, throughMarch),
            "2022-03-01",
            Done.on("2021-03-10").hours("1500"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_INFORMATION);
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 4\u00a0000 timmar. Redovisat: 1\u00a0500 av 4\u00a0000 timmar till och med mars."
                + " Uppgift saknas om tiden därefter.");
  }

  @Test
  void insideTheCoverageSilenceIsAMissAndOutsideItIsNot() {
    var fromJuly = new Coverage.Window(day("2021-07-01"), null);

    var result = Given.assess(Given.covered(TWO_A_MONTH, YEAR_2021, fromJuly), "2022-03-01");

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(Given.period(result, "2021-06")).isEqualTo(PeriodStatus.NO_INFORMATION);
    assertThat(Given.period(result, "2021-07")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.periodsJudged()).isEqualTo(6);
  }

  @Test
  void whatIsDemonstrablyReachedStaysKept() {
    var result =
        Given.assess(
            Given.covered(total(2), YEAR_2021, new Coverage.Nothing()),
            "2022-03-01",
            Done.on("2021-03-10").count(2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void ofTwentyCasesTheLongestTimeSaysThatOneWasLate() {
    var result = assess(new ResponseTimeQuota(1440), Done.on("2021-03-01").count(20).minutes(1500));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .contains("Minst 1 av 20 ärenden tog för lång tid.")
        .doesNotContain("0 av 20");
  }

  private static Done sum(int count, Exactness exactness) {
    return Done.sum("2021-01-01", "2021-12-31", count).exactly(exactness);
  }

  private static Quota total(int minimum) {
    return new TotalQuota(minimum, null, Scope.IN_TOTAL, Counting.of(VISITS));
  }

  private static ActivityAssessment assess(Quota quota, Done... done) {
    return Given.assess(quota, day("2022-03-01"), done);
  }
}
