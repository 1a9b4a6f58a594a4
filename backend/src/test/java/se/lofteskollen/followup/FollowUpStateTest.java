package se.lofteskollen.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.shared.time.ClosedPeriod;

class FollowUpStateTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06-29, 2021-07-31, UPCOMING",
    "2021-06-30, 2021-07-31, UPCOMING",
    "2021-07-01, 2021-07-31, DUE",
    "2021-07-31, 2021-07-31, DUE",
    "2021-08-01, 2021-07-31, LATE",
  })
  void itIsDueFromTheDayAfterItsPeriodToItsDueDay(
      LocalDate today, LocalDate dueOn, FollowUpState state) {
    assertThat(FollowUpState.of(halfYear(dueOn), false, true, today)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2021-06-29, UPCOMING", "2021-06-30, DUE", "2021-07-01, LATE"})
  void oneDueOnTheLastDayOfItsPeriodIsPublishedOnThatDay(LocalDate today, FollowUpState state) {
    var planned = halfYear(LocalDate.parse("2021-06-30"));

    assertThat(FollowUpState.of(planned, false, true, today)).isEqualTo(state);
  }

  @Test
  void whatNobodyOwesHereIsNeverLate() {
    var planned = halfYear(LocalDate.parse("2021-07-31"));

    assertThat(FollowUpState.of(planned, false, false, LocalDate.parse("2022-07-31")))
        .isEqualTo(FollowUpState.NOT_HERE);
    assertThat(FollowUpState.of(planned, true, false, LocalDate.parse("2022-07-31")))
        .isEqualTo(FollowUpState.PUBLISHED);
  }

  private static PlannedPeriod halfYear(LocalDate dueOn) {
    return new PlannedPeriod(
        "2021-H1",
        new ClosedPeriod(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-06-30")),
        dueOn);
  }
}
