package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;
import static se.lofteskollen.assessment.activity.Given.period;
import static se.lofteskollen.assessment.activity.Given.span;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.calendar.YearlyDays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.Terms;
import se.lofteskollen.assessment.promise.TimeOfDay;
import se.lofteskollen.assessment.wording.Wording;

class CalendarTest {
  private static final Terms TERMS = new Terms(days("01-11", "06-11"), days("08-18", "12-20"));
  private static final CalendarFilter TUESDAYS = on(DayOfWeek.TUESDAY);

  @ParameterizedTest
  @CsvSource({
    "DAY, 2021-02-27, 2021-03-01, 2021-02-27 2021-02-28 2021-03-01",
    "WEEK, 2020-12-28, 2021-01-17, 2020-W53 2021-W01 2021-W02",
    "MONTH, 2020-12-01, 2021-02-28, 2020-12 2021-01 2021-02",
    "QUARTER, 2021-01-01, 2021-12-31, 2021-Q1 2021-Q2 2021-Q3 2021-Q4",
    "HALF_YEAR, 2021-07-01, 2022-06-30, 2021-H2 2022-H1",
    "YEAR, 2021-01-01, 2022-12-31, 2021 2022"
  })
  void timeIsDividedIntoCalendarPeriods(Every every, String start, String end, String keys) {
    var result = assess(every(every, 1), span(start, end));

    assertThat(result.periods()).extracting(PeriodResult::key).containsExactly(keys.split(" "));
  }

  @Test
  void aTermIsBetweenItsDaysAndNothingIsExpectedInTheHolidays() {
    var twoATerm =
        Given.recurring(2, VISITS, Every.TERM, false, Scope.IN_TOTAL, TERMS, CalendarFilter.NONE);
    var result =
        assess(
            twoATerm,
            span("2018-01-01", "2019-06-30"),
            Done.on("2018-03-01").count(2),
            Done.on("2018-07-01").count(2),
            Done.on("2019-03-01").count(2));

    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2018-spring", "2018-autumn", "2019-spring");
    assertThat(period(result, "2018-autumn")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 2 besök varje termin. Löftet hölls 2 av 3 terminer. Inget har rapporterats"
                    + " för höstterminen 2018. Utanför den tid som löftet gäller gjordes 2 besök, som"
                    + " inte räknas.",
                "Promised: at least 2 visits every term. Kept in 2 of 3 terms. Nothing reported for"
                    + " the autumn term 2018. Outside the time that was promised: 2 visits, not"
                    + " counted."));
  }

  @Test
  void aWeekBeginsOnMonday() {
    var result =
        assess(
            every(Every.WEEK, 1),
            span("2021-01-04", "2021-01-17"),
            Done.on("2021-01-10"),
            Done.on("2021-01-17"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(
            assess(every(Every.WEEK, 1), span("2021-01-04", "2021-01-17"), Done.on("2021-01-10"))
                .explanation()
                .sv())
        .endsWith("Löftet hölls 1 av 2 veckor. Inget har rapporterats för vecka 2.");
  }

  @Test
  void severalWeeksAreNamedByTheirNumbers() {
    var result =
        assess(every(Every.WEEK, 1), span("2021-01-04", "2021-01-31"), Done.on("2021-01-10"));

    assertThat(result.explanation().sv()).endsWith("Inget har rapporterats för vecka 2, 3 och 4.");
    assertThat(result.explanation().en()).endsWith("Nothing reported for weeks 2, 3 and 4.");
  }

  @Test
  void whereNothingAtAllWasReportedThePeriodsNeedNoList() {
    var result = assess(every(Every.QUARTER, 1), span("2021-01-01", "2021-12-31"));

    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 1 besök varje kvartal. Löftet hölls 0 av 4 kvartal. Inget har"
                    + " rapporterats.",
                "Promised: at least 1 visit every quarter. Kept in 0 of 4 quarters. Nothing has been"
                    + " reported."));
  }

  @Test
  void ofACutWeekItsShareIsAskedRoundedDown() {
    var result = assess(every(Every.WEEK, 2), span("2021-01-01", "2021-01-07"));

    assertThat(period(result, "2020-W53")).isEqualTo(PeriodStatus.NOT_JUDGED);
    assertThat(period(result, "2021-W01")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.periods().get(1).required()).isEqualTo(1);
  }

  @Test
  void aSumCountsWhereItLiesWhollyAndLeavesOpenWhereItDoesNot() {
    var february = Done.on("2021-02-01").until("2021-02-28").count(2);
    var overTheMonths = Done.on("2021-03-31").until("2021-04-01").count(2);
    var result =
        assess(every(Every.MONTH, 2), span("2021-02-01", "2021-04-30"), february, overTheMonths);

    assertThat(result.periods())
        .extracting(PeriodResult::status)
        .containsExactly(PeriodStatus.KEPT, PeriodStatus.UNDETERMINED, PeriodStatus.UNDETERMINED);
    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.done().stated()).isEqualTo(4);
    assertThat(result.periods()).extracting(PeriodResult::reported).containsOnly(true);
  }

  @Test
  void whatIsReportedOnAnotherDayIsTooFewAndNotSilence() {
    var result =
        assess(
            filtered(1, Every.WEEK, TUESDAYS),
            span("2021-03-01", "2021-03-14"),
            Done.on("2021-03-03"));

    assertThat(result.explanation().sv())
        .contains("Det blev för få under vecka 9. Inget har rapporterats för vecka 10.");
  }

  @Test
  void everyTuesdayIsExpectedAndNoOtherDay() {
    var result =
        assess(
            filtered(1, Every.DAY, TUESDAYS),
            span("2021-03-01", "2021-03-14"),
            Done.on("2021-03-02"),
            Done.on("2021-03-10"));

    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2021-03-02", "2021-03-09");
    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 1 besök varje tisdag. Löftet hölls 1 av 2 dagar. Inget har rapporterats för"
                    + " den 9 mars. På andra dagar än löftet gäller gjordes 1 besök, som inte räknas:"
                    + " det gäller tisdagar.",
                "Promised: at least 1 visit every Tuesday. Kept on 1 of 2 days. Nothing reported for"
                    + " 9 March. On other days than those promised: 1 visit, not counted. The promise"
                    + " is for Tuesdays."));
  }

  @Test
  void publicHolidaysAreSkipped() {
    var saturdays = new CalendarFilter(null, Set.of(DayOfWeek.SATURDAY), null, true);
    var result =
        assess(
            filtered(1, Every.DAY, saturdays),
            span("2021-04-26", "2021-05-09"),
            Done.on("2021-05-01"),
            Done.on("2021-05-08"));

    assertThat(result.periods()).extracting(PeriodResult::key).containsExactly("2021-05-08");
    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void inAWeekOnlyThePromisedWeekdaysCount() {
    var weekends = on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    var result =
        assess(
            filtered(1, Every.WEEK, weekends),
            span("2021-03-01", "2021-03-14"),
            Done.on("2021-03-05"),
            Done.on("2021-03-13"));

    assertThat(result.periods())
        .extracting(PeriodResult::status)
        .containsExactly(PeriodStatus.MISSED, PeriodStatus.KEPT);
    assertThat(result.explanation().sv())
        .startsWith("Lovat: minst 1 besök varje vecka på lördagar och söndagar.");
  }

  @Test
  void aWeekWhoseOnlyPromisedDayIsAHolidayIsNoPeriod() {
    var saturdays = new CalendarFilter(null, Set.of(DayOfWeek.SATURDAY), null, true);
    var result = assess(filtered(1, Every.WEEK, saturdays), span("2021-04-26", "2021-05-09"));

    assertThat(result.periods()).extracting(PeriodResult::key).containsExactly("2021-W18");
  }

  @Test
  void outsideTheSeasonNothingIsExpectedAndNothingCounts() {
    var summer = new CalendarFilter(days("06-15", "08-31"), Set.of(), null, false);
    var result =
        assess(
            filtered(1, Every.MONTH, summer),
            span("2021-01-01", "2021-12-31"),
            Done.on("2021-06-10"),
            Done.on("2021-07-10"),
            Done.on("2021-08-10"),
            Done.on("2021-09-01"));

    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2021-06", "2021-07", "2021-08");
    assertThat(period(result, "2021-06")).isEqualTo(PeriodStatus.MISSED);
    assertThat(period(result, "2021-07")).isEqualTo(PeriodStatus.KEPT);
  }

  @Test
  void aSeasonMayRunOverNewYear() {
    var winter = new CalendarFilter(days("11-01", "02-28"), Set.of(), null, false);
    var result = assess(filtered(1, Every.MONTH, winter), span("2020-10-01", "2021-04-30"));

    assertThat(result.periods())
        .extracting(PeriodResult::key)
        .containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
  }

  @Test
  void aPromiseForTheSummerHasNotStartedInSpring() {
    var summer = new CalendarFilter(days("06-01", "08-31"), Set.of(), null, false);
    var result =
        Given.assess(
            filtered(1, Every.MONTH, summer),
            span("2021-01-01", "2021-12-31"),
            day("2021-03-01"),
            List.of(),
            new Done[0]);

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(result.explanation().sv()).isEqualTo("Löftet börjar gälla den 1 juni 2021.");
  }

  @Test
  void theTimeOfDayIsToldAndNotJudged() {
    var filter =
        new CalendarFilter(
            days("06-01", "08-31"),
            Set.of(DayOfWeek.TUESDAY),
            new TimeOfDay(LocalTime.of(14, 0), LocalTime.of(15, 0)),
            true);

    assertThat(CalendarWords.when(Recurrence.each(Every.DAY), filter))
        .isEqualTo(
            new Wording(
                "varje tisdag kl. 14.00–15.00 (1 juni–31 augusti), utom på helgdagar",
                "every Tuesday between 14:00 and 15:00 (1 June–31 August), except on public"
                    + " holidays"));
  }

  @Test
  void aLongListOfPeriodsBecomesANumber() {
    var result =
        assess(every(Every.DAY, 1), span("2021-03-01", "2021-03-31"), Done.on("2021-03-01"));

    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 1 besök varje dag. Löftet hölls 1 av 31 dagar. Inget har rapporterats för"
                    + " 30 dagar.",
                "Promised: at least 1 visit every day. Kept on 1 of 31 days. Nothing reported for 30"
                    + " days."));
  }

  @Test
  void quartersAndHalvesAreNeuterInSwedish() {
    var quarters =
        Given.assess(
            every(Every.QUARTER, 1),
            span("2021-01-01", "2021-12-31"),
            day("2021-02-01"),
            List.of(),
            new Done[0]);

    assertThat(quarters.explanation().sv()).endsWith("Inget kvartal är avgjort än.");
  }

  @Test
  void aWeekThatIsNumberedInTheNextYearNamesIts() {
    var mondays = filtered(1, Every.WEEK, on(DayOfWeek.MONDAY));
    var result =
        Given.assess(
            mondays,
            span("2024-01-01", "2024-12-31"),
            day("2025-06-01"),
            List.of(),
            everyMondayFrom("2024-01-08"));

    assertThat(result.explanation().sv())
        .endsWith("Inget har rapporterats för vecka 1 2024 och vecka 1 2025.");
    assertThat(result.explanation().en())
        .endsWith("Nothing reported for week 1 2024 and week 1 2025.");
  }

  /** Not on the last Monday, the 30th of December. */
  private static Done[] everyMondayFrom(String first) {
    return day(first)
        .datesUntil(day("2024-12-30"), Period.ofWeeks(1))
        .map(monday -> Done.on(monday.toString()))
        .toArray(Done[]::new);
  }

  @Test
  void termsHaveTheirDays() {
    assertThatIllegalArgumentException().isThrownBy(() -> every(Every.TERM, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Terms(days("01-11", "09-01"), days("08-18", "12-20")));
  }

  private static ActivityAssessment assess(Quota quota, Span agreement, Done... done) {
    return Given.assess(quota, agreement, LONG_AFTER, List.of(), done);
  }

  private static Quota filtered(int minimum, Every every, CalendarFilter filter) {
    return Given.recurring(minimum, VISITS, every, false, Scope.IN_TOTAL, null, filter);
  }

  private static CalendarFilter on(DayOfWeek... weekdays) {
    return new CalendarFilter(null, Set.copyOf(Stream.of(weekdays).toList()), null, false);
  }

  private static YearlyDays days(String from, String to) {
    return new YearlyDays(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
  }
}
