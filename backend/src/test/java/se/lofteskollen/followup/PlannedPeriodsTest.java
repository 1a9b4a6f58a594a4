package se.lofteskollen.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.pledge.document.FollowUpPlan;
import se.lofteskollen.pledge.document.FollowUpPlan.Interval;
import se.lofteskollen.pledge.document.OwnPeriod;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

class PlannedPeriodsTest {
  private static final LocalDate TODAY = day("2021-05-10");

  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 2021-Q1 2021-Q2 2021-Q3 2021-Q4",
    "EVERY_FOUR_MONTHS, 2021-T1 2021-T2 2021-T3",
    "HALF_YEARLY, 2021-H1 2021-H2",
    "YEARLY, 2021"
  })
  void aYearIsDividedAsTheCalendarIs(Interval interval, String keys) {
    assertThat(planned(plan(interval), "2021-01-01", "2021-12-31"))
        .extracting(PlannedPeriod::key)
        .containsExactly(keys.split(" "));
  }

  @Test
  void withoutAPlanItIsHalfYearlyAndTheFirstAndLastAreCut() {
    assertThat(planned(null, "2021-03-15", "2022-01-31"))
        .extracting(PlannedPeriodsTest::inShort)
        .containsExactly(
            "2021-H1 2021-03-15 2021-06-30 2021-07-31",
            "2021-H2 2021-07-01 2021-12-31 2022-01-31",
            "2022-H1 2022-01-01 2022-01-31 2022-07-31");
  }

  @Test
  void ownPeriodsAreTakenAsTheyStandWithTheDaysBetweenThemLeftOut() {
    FollowUpPlan own =
        plan(
            Interval.OWN_PERIODS,
            own("2021-03-15", "2021-06-30", "2021-08-31"),
            own("2021-08-16", "2021-08-16", "2021-08-17"));

    assertThat(planned(own, "2021-01-01", "2021-12-31"))
        .extracting(PlannedPeriodsTest::inShort)
        .containsExactly(
            "2021-03-15--2021-06-30 2021-03-15 2021-06-30 2021-08-31",
            "2021-08-16--2021-08-16 2021-08-16 2021-08-16 2021-08-17");
  }

  @Test
  void anAgreementWithoutAnEndHasEveryOwnPeriodAlsoThoseFarAhead() {
    FollowUpPlan own = plan(Interval.OWN_PERIODS, own("2031-01-01", "2031-12-31", "2032-02-29"));

    assertThat(planned(own, "2021-01-01", null))
        .extracting(PlannedPeriod::key)
        .containsExactly("2031-01-01--2031-12-31");
    assertThat(planned(plan(Interval.YEARLY), "2020-01-01", null))
        .extracting(PlannedPeriod::key)
        .containsExactly("2020", "2021");
  }

  @Test
  void everyKeyIsOneThatAFollowUpCanBeBegunWith() {
    var periods = Stream.of(Interval.values()).flatMap(PlannedPeriodsTest::oneOf);

    assertThat(periods).hasSize(5).allMatch(period -> period.key().matches(PlannedPeriod.KEY));
  }

  private static Stream<PlannedPeriod> oneOf(Interval interval) {
    FollowUpPlan plan =
        interval == Interval.OWN_PERIODS
            ? plan(interval, own("2021-03-15", "2021-06-30", "2021-08-31"))
            : plan(interval);
    return planned(plan, "2021-01-01", "2021-12-31").stream().limit(1);
  }

  private static List<PlannedPeriod> planned(
      @Nullable FollowUpPlan plan, String start, @Nullable String end) {
    return PlannedPeriods.of(plan, new Period(day(start), end == null ? null : day(end)), TODAY);
  }

  private static FollowUpPlan plan(Interval interval, OwnPeriod... own) {
    return new FollowUpPlan(interval, List.of(own), new Text("På webben.", null), null);
  }

  private static OwnPeriod own(String start, String end, String dueOn) {
    return new OwnPeriod(day(start), day(end), day(dueOn));
  }

  private static String inShort(PlannedPeriod planned) {
    return "%s %s %s %s"
        .formatted(
            planned.key(), planned.period().start(), planned.period().end(), planned.dueOn());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
