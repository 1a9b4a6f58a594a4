package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.assessment.calendar.YearlyDays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Wording;

/** The day before the first: nothing is missed, and the answer says when it begins. */
class NotStartedTest {
  private static final Wording NAME = new Wording("Söderparken", "Söderparken");

  static Stream<Quota> everyQuantifiedQuota() {
    var total = new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(VISITS));
    return Stream.of(
        total,
        new ConditionalQuota(new Wording("vid behov", "where needed"), total),
        every(Every.MONTH, 2),
        Given.recurring(2, VISITS, Every.WEEK, true, Scope.IN_TOTAL, null, CalendarFilter.NONE),
        new OccasionQuota(List.of(new Occasion("a", NAME, day("2021-03-01")))),
        new CoverageQuota(List.of(new CoverageUnit("a", NAME))),
        new EffortQuota(BigDecimal.TEN, null),
        new EffortQuota(BigDecimal.TEN, Recurrence.each(Every.QUARTER)),
        new ShareQuota(BigDecimal.TEN, null, null),
        new ResponseTimeQuota(60),
        new MilestoneQuota(day("2021-06-30")));
  }

  @ParameterizedTest
  @MethodSource("everyQuantifiedQuota")
  void nothingIsJudgedBeforeTheFirstDay(Quota quota) {
    var answer = assess(quota, day("2020-12-31"));

    assertThat(answer.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(answer.explanation().sv()).contains("1 januari 2021");
    assertThat(answer.explanation().en()).contains("1 January 2021");
  }

  @ParameterizedTest
  @MethodSource("everyQuantifiedQuota")
  void onTheFirstDayItHasStarted(Quota quota) {
    assertThat(assess(quota, day("2021-01-01")).status())
        .isNotEqualTo(AssessmentStatus.NOT_STARTED);
  }

  @Test
  void aSeasonAtEachPlaceBeginsWithTheSeason() {
    var summer =
        Given.recurring(
            1,
            VISITS,
            Every.MONTH,
            false,
            Scope.EACH_PLACE,
            null,
            new CalendarFilter(
                new YearlyDays(MonthDay.of(6, 1), MonthDay.of(8, 31)), Set.of(), null, false));
    var places = List.of(new Place("badet", "Badet"));
    var answer = Given.assess(summer, YEAR_2021, day("2021-03-01"), places);

    assertThat(answer.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(answer.explanation().sv()).contains("1 juni 2021");
  }
}
