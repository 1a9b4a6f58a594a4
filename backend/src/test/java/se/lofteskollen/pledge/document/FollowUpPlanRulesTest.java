package se.lofteskollen.pledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.pledge.document.FollowUpPlan.Interval;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

class FollowUpPlanRulesTest {
  private static final String AT = "/followUpPlan/ownPeriods";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-30 2021-03-15 2021-08-31 | /0/end | ENDS_BEFORE_START
          2021-03-15 2021-06-30 2021-06-29 | /0/dueOn | DUE_TOO_EARLY
          2021-03-15 2021-06-30 2022-07-01 | /0/dueOn | TOO_FAR_AHEAD
          2020-12-31 2021-06-30 2021-08-31 | /0/start | OUTSIDE_AGREEMENT
          2021-03-15 2022-01-01 2022-02-01 | /0/end | OUTSIDE_AGREEMENT
          2021-01-01 2021-06-30 2021-08-31, 2021-06-30 2021-12-31 2022-01-31 | /1/start | PERIODS_OVERLAP
          2021-07-01 2021-12-31 2022-01-31, 2021-01-01 2021-06-30 2021-08-31 | /1/start | PERIODS_OVERLAP
          """)
  void namesTheRowAndTheReason(String periods, String pointer, String code) {
    assertThat(broken(periods, "2021-12-31"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.pointer()).isEqualTo(AT + pointer);
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.detail()).startsWith("must ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-01 2021-12-31 2022-12-31",
        "2021-03-15 2021-03-15 2021-03-15",
        "2021-01-01 2021-02-28 2021-03-01, 2021-03-01 2021-04-30 2021-05-31",
        "2021-01-01 2021-02-28 2021-03-31, 2021-10-01 2021-12-31 2022-01-31"
      })
  void whatIsInOrderMayHaveDaysBetweenAndEndOnTheLastDay(String periods) {
    assertThat(broken(periods, "2021-12-31")).isEmpty();
  }

  @Test
  void anAgreementWithoutAnEndHasNoPeriodAtTheEndOfTime() {
    assertThat(broken("2031-01-01 2031-12-31 2032-02-29", null)).isEmpty();
    assertThat(broken("2021-01-01 +999999999-12-31 +999999999-12-31", null))
        .extracting(FieldError::code)
        .containsExactly("YEAR_OUT_OF_RANGE");
  }

  @Test
  void ownPeriodsAreNeededWithThatInterval() {
    assertThat(broken(Interval.OWN_PERIODS, List.of()))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple(AT, "PERIODS_MISSING"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OWN_PERIODS", "PUBLISHED_ELSEWHERE"})
  void andRefusedWithTheOthers(Interval interval) {
    assertThat(broken(interval, periods("2021-01-01 2021-06-30 2021-08-31")))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple(AT, "PERIODS_NOT_OWN"));
    assertThat(broken(interval, List.of())).isEmpty();
  }

  @Test
  void whatIsPublishedElsewhereSaysWhereAndNothingElseDoes() {
    assertThat(broken(Interval.PUBLISHED_ELSEWHERE, List.of()))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple("/followUpPlan/url", "URL_MISSING"));
    assertThat(broken(at("https://example.org/"), Interval.PUBLISHED_ELSEWHERE)).isEmpty();
    assertThat(broken(at("https://example.org/"), Interval.NONE))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple("/followUpPlan/url", "URL_NOT_EXPECTED"));
  }

  private static List<FieldError> broken(URI url, Interval interval) {
    return FollowUpPlanRules.broken(
        new FollowUpPlan(interval, null, new Text("På webben.", null), url),
        new Period(LocalDate.parse("2021-01-01"), null));
  }

  private static URI at(String address) {
    return URI.create(address);
  }

  private static List<FieldError> broken(Interval interval, List<OwnPeriod> periods) {
    return broken(interval, periods, "2021-12-31");
  }

  private static List<FieldError> broken(String periods, @Nullable String end) {
    return broken(Interval.OWN_PERIODS, periods(periods), end);
  }

  private static List<FieldError> broken(
      Interval interval, List<OwnPeriod> periods, @Nullable String end) {
    return FollowUpPlanRules.broken(
        new FollowUpPlan(interval, periods, new Text("På webben.", null), null),
        new Period(LocalDate.parse("2021-01-01"), end == null ? null : LocalDate.parse(end)));
  }

  private static List<OwnPeriod> periods(String periods) {
    return Stream.of(periods.split(", "))
        .map(period -> period.split(" "))
        .map(
            days ->
                new OwnPeriod(
                    LocalDate.parse(days[0]), LocalDate.parse(days[1]), LocalDate.parse(days[2])))
        .toList();
  }
}
