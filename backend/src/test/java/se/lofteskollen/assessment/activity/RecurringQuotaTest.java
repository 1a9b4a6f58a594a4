package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.verified;
import static se.lofteskollen.assessment.activity.Given.visitsInMonths;
import static se.lofteskollen.assessment.activity.Given.waiting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.calendar.YearlyDays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;

class RecurringQuotaTest {
  private static final Quota TWO_A_MONTH = Given.every(Every.MONTH, 2);

  @Test
  void twentyFourVisitsInJuneKeepJuneOnly() {
    var result = assess(LONG_AFTER, verified("2021-06-15", 24));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.periodsKept()).isEqualTo(1);
    assertThat(result.periodsJudged()).isEqualTo(12);
    assertThat(month(result, "2021-06")).isEqualTo(PeriodStatus.KEPT);
    assertThat(month(result, "2021-05")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.explanation().sv())
        .endsWith("Sammanlagt blev det 24 besök, men varje månad räknas för sig.");
  }

  @Test
  void aVisitInJuneDoesNotKeepMay() {
    var result = assess(LONG_AFTER, verified("2021-05-31", 1), verified("2021-06-01", 1));

    assertThat(month(result, "2021-05")).isEqualTo(PeriodStatus.MISSED);
    assertThat(month(result, "2021-06")).isEqualTo(PeriodStatus.MISSED);
  }

  @Test
  void everyMonthWithTwoVisitsIsKept() {
    var result = assess(LONG_AFTER, visitsInMonths(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo("Lovat: minst 2 besök varje månad. Löftet hölls 12 av 12 månader.");
    assertThat(result.explanation().en())
        .isEqualTo("Promised: at least 2 visits every month. Kept in 12 of 12 months.");
  }

  @Test
  void theReasonNamesTheMonthsAndTellsTooFewFromSilence() {
    var result = assess(LONG_AFTER, visitsInMonths(2, 2, 1, 2, 2, 2, 0, 2, 2, 2, 1, 2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 2 besök varje månad. Löftet hölls 9 av 12 månader. Det blev för få i mars och"
                + " november. Inget har rapporterats för juli.");
    assertThat(result.explanation().en())
        .isEqualTo(
            "Promised: at least 2 visits every month. Kept in 9 of 12 months. Too few in March and"
                + " November. Nothing reported for July.");
  }

  @Test
  void anExplicitZeroIsReportedAndStillTooFew() {
    var result = assess(LONG_AFTER, verified("2021-07-20", 0));

    var july = result.periods().get(6);
    assertThat(july.reported()).isTrue();
    assertThat(july.status()).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.explanation().sv()).contains("Det blev för få i juli.");
  }

  @Test
  void whatIsNotVerifiedWaitsAndDoesNotCount() {
    var result = assess(LONG_AFTER, verified("2021-03-01", 1), waiting("2021-03-02", 2));

    var march = result.periods().get(2);
    assertThat(march.done().stated()).isEqualTo(1);
    assertThat(march.waiting().stated()).isEqualTo(2);
    assertThat(march.status()).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.waiting().stated()).isEqualTo(2);
  }

  @Test
  void aMonthWithReportsThatWaitIsNotSilent() {
    var result = assess(LONG_AFTER, waiting("2021-07-02", 2));

    assertThat(result.periods().get(6).reported()).isTrue();
    assertThat(result.explanation().sv())
        .contains("Det blev för få i juli.")
        .doesNotContain("juli, ");
  }

  @Test
  void whatWasDoneAfterTheDayOfTheAnswerDoesNotCountYet() {
    var result = assess(day("2021-03-01"), visitsInMonths(2, 2, 2, 2));

    assertThat(result.done().stated()).isEqualTo(4);
    assertThat(month(result, "2021-04")).isEqualTo(PeriodStatus.UPCOMING);
  }

  @Test
  void onlyMonthsThatHaveAnAnswerAreCountedAsJudged() {
    var result = assess(day("2021-03-20"), visitsInMonths(2, 1));

    assertThat(result.periodsKept()).isEqualTo(1);
    assertThat(result.periodsJudged()).isEqualTo(2);
  }

  @Test
  void aMonthIsPendingUntilItsReportingDelayIsOver() {
    var january = visitsInMonths(2);

    assertThat(month(assess(day("2021-03-14"), january), "2021-02"))
        .isEqualTo(PeriodStatus.PENDING);
    assertThat(month(assess(day("2021-03-15"), january), "2021-02")).isEqualTo(PeriodStatus.MISSED);
  }

  @Test
  void aMonthThatIsReachedIsKeptBeforeItEnds() {
    var result = assess(day("2021-01-12"), visitsInMonths(2));

    assertThat(month(result, "2021-01")).isEqualTo(PeriodStatus.KEPT);
    assertThat(month(result, "2021-02")).isEqualTo(PeriodStatus.UPCOMING);
    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.explanation().sv()).contains("Ingen månad är avgjord än.");
  }

  @Test
  void isOnTrackWhileEveryClosedMonthIsKept() {
    var result = assess(day("2021-04-01"), visitsInMonths(2, 3, 1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.explanation().sv())
        .contains("Löftet har hållits båda de månader som är avslutade.");
    assertThat(assess(day("2021-05-01"), visitsInMonths(2, 3, 2, 0)).explanation().sv())
        .contains("Löftet har hållits alla 3 avslutade månader.");
  }

  @Test
  void hasNotStartedBeforeTheAgreement() {
    var result = assess(day("2020-12-31"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(result.explanation().sv()).isEqualTo("Löftet börjar gälla den 1 januari 2021.");
  }

  @Test
  void aMonthCutToLessThanHalfIsNotJudged() {
    var cut = new Span(day("2021-01-18"), day("2021-03-16"));
    var result = Given.assess(TWO_A_MONTH, cut, LONG_AFTER, visitsInMonths(0, 2, 2));

    assertThat(month(result, "2021-01")).isEqualTo(PeriodStatus.NOT_JUDGED);
    assertThat(month(result, "2021-03")).isEqualTo(PeriodStatus.KEPT);
    assertThat(result.periodsJudged()).isEqualTo(2);
    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void anAgreementTooShortForAnyMonthCannotBeMeasured() {
    var tenDays = new Span(day("2021-01-01"), day("2021-01-10"));
    var result = Given.assess(TWO_A_MONTH, tenDays, LONG_AFTER, List.of());

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_MEASURABLE);
  }

  @Test
  void anOpenEndedAgreementIsNeverFinallyKept() {
    var openEnded = new Span(day("2021-01-01"), null);
    var result = Given.assess(TWO_A_MONTH, openEnded, day("2021-03-31"), visitsInMonths(2, 2, 2));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.periods()).hasSize(3);
  }

  @Test
  void monthsCarryTheirYearWhenTheAgreementSpansSeveral() {
    var overNewYear = new Span(day("2020-12-01"), day("2021-02-28"));
    var result = Given.assess(TWO_A_MONTH, overNewYear, LONG_AFTER, visitsInMonths(2, 2));

    assertThat(result.explanation().sv()).contains("Inget har rapporterats för december 2020.");
  }

  @Test
  void whatWasDoneOutsideTheAgreementDoesNotCount() {
    var result = assess(LONG_AFTER, verified("2020-12-31", 5), verified("2022-01-01", 5));

    assertThat(result.done().stated()).isZero();
  }

  private static ActivityAssessment assess(LocalDate asOf, Done... done) {
    return Given.assess(TWO_A_MONTH, asOf, done);
  }

  @Test
  void anOpenEndedPromiseThatBeginsWithACutMonthIsNotPastJudging() {
    var openEnded = new Span(day("2021-01-20"), null);

    var inJanuary = Given.assess(TWO_A_MONTH, openEnded, day("2021-01-25"), List.of());

    assertThat(inJanuary.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(inJanuary.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2021-01", "2021-02");
  }

  @Test
  void anOpenEndedPromiseForTheSummerHasNotStartedInMarch() {
    var openEnded = new Span(day("2021-01-01"), null);
    var summer =
        new CalendarFilter(
            new YearlyDays(MonthDay.of(6, 1), MonthDay.of(8, 31)), Set.of(), null, false);
    var quota = Given.recurring(2, Given.VISITS, Every.MONTH, false, Scope.IN_TOTAL, null, summer);

    var inMarch = Given.assess(quota, openEnded, day("2021-03-10"), List.of());

    assertThat(inMarch.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(inMarch.explanation().sv()).contains("1 juni 2021");
  }

  private static ActivityAssessment assess(LocalDate asOf, List<Performance> performances) {
    return Given.assess(TWO_A_MONTH, YEAR_2021, asOf, performances);
  }

  private static PeriodStatus month(ActivityAssessment assessment, String key) {
    return assessment.periods().stream()
        .filter(period -> period.key().equals(key))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
