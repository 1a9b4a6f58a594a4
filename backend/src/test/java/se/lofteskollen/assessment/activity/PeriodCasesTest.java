package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.span;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.calendar.YearlyDays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Wording;

/** Whose periods count, how much of a cut one is asked, and what is told besides. */
class PeriodCasesTest {
  private static final Span JUNE_TO_MAY = span("2020-06-01", "2021-05-31");

  @Test
  void aYearFromTheStartIsOne() {
    var result = assess(yearly(30, Reckoning.FROM_START), JUNE_TO_MAY, patrols("2020-09-01", 50));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2020-06-01/2021-05-31");
  }

  @Test
  void cutYearsAreAskedTheirShareRoundedDown() {
    var result =
        assess(
            yearly(30, Reckoning.CALENDAR),
            JUNE_TO_MAY,
            Done.sum("2020-06-01", "2020-12-31", 20),
            Done.sum("2021-01-01", "2021-05-31", 30));

    assertThat(result.periods()).extracting(PeriodResult::required).containsExactly(17L, 12L);
    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void aSeasonCutsNoYear() {
    var spring = everyYear(17, season("01-01", "04-30"));
    var year = span("2021-01-01", "2021-12-31");

    assertThat(assess(spring, year, Done.on("2021-03-10").count(17)).status())
        .isEqualTo(AssessmentStatus.KEPT);
    assertThat(assess(spring, year).status()).isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void aSeasonCutsNoQuarterAndNoMonth() {
    var year = span("2021-01-01", "2021-12-31");
    var quarters = filtered(1, Every.QUARTER, season("05-20", "09-15"));
    var months = filtered(1, Every.MONTH, season("09-20", "11-30"));

    var summer = assess(quarters, year, Done.on("2021-07-10"));
    assertThat(summer.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(Given.period(summer, "2021-Q2")).isEqualTo(PeriodStatus.MISSED);
    assertThat(Given.period(assess(months, year, Done.on("2021-09-25")), "2021-09"))
        .isEqualTo(PeriodStatus.KEPT);
  }

  @Test
  void withoutAnEndThereIsNoDeadline() {
    var districts =
        new CoverageQuota(
            IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new CoverageUnit("d" + n, new Wording("D" + n, "D" + n)))
                .toList());

    var result = assess(districts, new Span(day("2015-01-01"), null));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_DEADLINE);
    assertThat(result.explanation().sv())
        .isEqualTo("0 av 6 som löftet räknar upp är klara hittills. Löftet har inget slutdatum.");
  }

  @Test
  void aReasonForJanuaryDoesNotExcuseTheYear() {
    var two = new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(VISITS));
    var ifNeeded = new ConditionalQuota(new Wording("om det behövs", "if needed"), two);
    var year = span("2021-01-01", "2021-12-31");
    var january = Done.sum("2021-01-01", "2021-01-31", 0).noNeed("Inga tips");
    var december = Done.sum("2021-02-01", "2021-12-31", 0).noNeed("Inga tips");

    var result = assess(ifNeeded, year, january);
    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(
            Given.assess(ifNeeded, year, day("2021-02-10"), List.of(), january).explanation().sv())
        .contains("Hittills är det uppgivet till och med den 31 januari 2021");
    assertThat(assess(ifNeeded, year, january, december).status())
        .isEqualTo(AssessmentStatus.NO_NEED_AROSE);
  }

  @Test
  void theReasonNamesTheWeekday() {
    var wednesdays =
        filtered(
            2, Every.MONTH, new CalendarFilter(null, Set.of(DayOfWeek.WEDNESDAY), null, false));
    Done[] onThursdays =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> day("2021-%02d-01".formatted(month)))
            .map(first -> first.plusDays(Math.floorMod(4 - first.getDayOfWeek().getValue(), 7)))
            .map(thursday -> Done.on(thursday.toString()).count(2))
            .toArray(Done[]::new);

    var result = assess(wednesdays, span("2021-01-01", "2021-12-31"), onThursdays);

    assertThat(result.explanation().sv())
        .contains("gjordes 24 besök, som inte räknas: det gäller onsdagar.")
        .doesNotContain("räknas för sig");
  }

  @Test
  void monthsFromThe31stDoNotDrift() {
    var monthly =
        new RecurringQuota(
            1,
            null,
            new Recurrence(Every.MONTH, Reckoning.FROM_START, 1, null),
            false,
            Scope.IN_TOTAL,
            Counting.of(VISITS));

    assertThat(assess(monthly, span("2021-01-31", "2021-04-29")).periods())
        .extracting(PeriodResult::key)
        .containsExactly("2021-01-31/2021-02-27", "2021-02-28/2021-03-30", "2021-03-31/2021-04-29");
  }

  @Test
  void everyOtherYearIsOnceInTwo() {
    var biennial = nth(Every.YEAR, 2, CalendarFilter.NONE);

    var result = assess(biennial, span("2018-01-01", "2021-12-31"), Done.on("2019-05-01"));

    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2018/2019", "2020/2021");
    assertThat(result.periods())
        .extracting(PeriodResult::status)
        .containsExactly(PeriodStatus.KEPT, PeriodStatus.MISSED);
    assertThat(result.explanation().sv()).startsWith("Lovat: minst 1 besök vartannat år.");
  }

  @Test
  void everyOtherWednesdayIsOneOfTwo() {
    var filter = new CalendarFilter(null, Set.of(DayOfWeek.WEDNESDAY), null, false);

    var result =
        assess(
            nth(Every.DAY, 2, filter),
            span("2021-03-01", "2021-03-28"),
            Done.on("2021-03-10"),
            Done.on("2021-03-17"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv()).startsWith("Lovat: minst 1 besök varannan onsdag.");
  }

  @Test
  void ofARangeTheLowerEndIsJudgedAndBothAreTold() {
    var range = new TotalQuota(3, 4, Scope.IN_TOTAL, Counting.of(VISITS));
    var result = assess(range, span("2021-01-01", "2021-12-31"), Done.on("2021-03-01").count(3));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv()).startsWith("Lovat: 3–4 besök.");
  }

  @Test
  void differentPlacesCountOnceEach() {
    var places =
        new TotalQuota(
            3, null, Scope.IN_TOTAL, new Counting(VISITS, CalendarFilter.NONE, null, true));
    var year = span("2021-01-01", "2021-12-31");

    assertThat(assess(places, year, Done.on("2021-03-01").count(3).at("n")).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(
            assess(places, year, Done.on("2021-03-01").at("n", "s"), Done.on("2021-04-01").at("v"))
                .status())
        .isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void whatIsTooShortDoesNotCountAndAnUnknownLengthLeavesItOpen() {
    var halfAnHour =
        new TotalQuota(
            1, null, Scope.IN_TOTAL, new Counting(VISITS, CalendarFilter.NONE, 30, false));
    var year = span("2021-01-01", "2021-12-31");

    assertThat(assess(halfAnHour, year, Done.on("2021-03-01").lasting(30)).status())
        .isEqualTo(AssessmentStatus.KEPT);
    assertThat(assess(halfAnHour, year, Done.on("2021-03-01").lasting(29)).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(assess(halfAnHour, year, Done.on("2021-03-01")).status())
        .isEqualTo(AssessmentStatus.UNDETERMINED);
  }

  private static Quota nth(Every every, int nth, CalendarFilter filter) {
    return new RecurringQuota(
        1,
        null,
        new Recurrence(every, Reckoning.CALENDAR, nth, null),
        false,
        Scope.IN_TOTAL,
        new Counting(VISITS, filter, null, false));
  }

  private static Quota yearly(int minimum, Reckoning reckoning) {
    return new RecurringQuota(
        minimum,
        null,
        new Recurrence(Every.YEAR, reckoning, 1, null),
        false,
        Scope.IN_TOTAL,
        Counting.of(VISITS));
  }

  private static Quota everyYear(int minimum, CalendarFilter filter) {
    return filtered(minimum, Every.YEAR, filter);
  }

  private static Quota filtered(int minimum, Every every, CalendarFilter filter) {
    return Given.recurring(minimum, VISITS, every, false, Scope.IN_TOTAL, null, filter);
  }

  private static CalendarFilter season(String from, String to) {
    return new CalendarFilter(
        new YearlyDays(MonthDay.parse("--" + from), MonthDay.parse("--" + to)),
        Set.of(),
        null,
        false);
  }

  private static Done[] patrols(String first, int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> Done.on(day(first).plusDays(n).toString()))
        .toArray(Done[]::new);
  }

  private static ActivityAssessment assess(Quota quota, Span agreement, Done... done) {
    return Given.assess(quota, agreement, day("2022-03-01"), List.of(), done);
  }
}
