package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.shared.problem.FieldError;

/** In 2026 the clocks are put forward on 29 March and back on 25 October. */
class EventTimesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-10-09, 22:30, -, 23:15, -, 45",
        "2026-10-09, 22:30, -, 01:30, -, 180",
        "2026-10-09, 10:00, -, 10:00, -, 1440",
        "2026-03-28, 23:00, -, 03:30, -, 210",
        "2026-10-24, 23:00, -, 03:30, -, 330",
        "2026-10-25, 02:30, SUMMER, 02:15, STANDARD, 45",
        "2026-10-25, 02:15, SUMMER, 02:45, SUMMER, 30",
        "2026-10-25, 02:45, STANDARD, 02:15, -, 1410",
      })
  void minutesArePassedAndNotRead(
      LocalDate day,
      String start,
      @Nullable ClockSetting startClock,
      String end,
      @Nullable ClockSetting endClock,
      int minutes) {
    var read = EventTimes.of(record(day, null, start, startClock, end, endClock));

    assertThat(read.errors()).isEmpty();
    assertThat(read.times().orElseThrow().minutes()).contains(minutes);
    assertThat(read.times().orElseThrow().start().toLocalDate()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-29, -, 02:30, -, 04:00, -, /startTime, NO_SUCH_TIME",
        "2026-03-28, -, 23:00, -, 02:30, -, /endTime, NO_SUCH_TIME",
        "2026-10-25, -, 02:30, -, 04:00, -, /startClock, CLOCK_MISSING",
        "2026-10-24, -, 23:00, -, 02:30, -, /endClock, CLOCK_MISSING",
        "2026-10-25, -, 02:45, STANDARD, 02:50, SUMMER, /endTime, ENDS_BEFORE_START",
        "2026-10-09, -, 22:30, SUMMER, 23:30, -, /startClock, CLOCK_NOT_EXPECTED",
        "2026-10-09, -, -, -, 23:30, -, /startTime, START_MISSING",
        "2026-10-09, -, -, SUMMER, -, -, /startClock, CLOCK_NOT_EXPECTED",
        "2026-10-09, -, 22:30, -, -, STANDARD, /endClock, CLOCK_NOT_EXPECTED",
        "2026-10-09, 2026-10-10, 22:30, -, 01:30, -, /performedUntil, SUM_OR_EVENT",
      })
  void whatCannotBeIsToldWhereItStands(
      LocalDate day,
      @Nullable LocalDate until,
      @Nullable String start,
      @Nullable ClockSetting startClock,
      @Nullable String end,
      @Nullable ClockSetting endClock,
      String pointer,
      String code) {
    var read = EventTimes.of(record(day, until, start, startClock, end, endClock));

    assertThat(read.times()).isEmpty();
    assertThat(read.errors())
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void aRecordWithoutTimesSaysNothingOfThem() {
    var read = EventTimes.of(record(LocalDate.parse("2026-10-09"), null, null, null, null, null));

    assertThat(read.times()).isEmpty();
    assertThat(read.errors()).isEmpty();
  }

  private static NewActivityRecord record(
      LocalDate day,
      @Nullable LocalDate until,
      @Nullable String start,
      @Nullable ClockSetting startClock,
      @Nullable String end,
      @Nullable ClockSetting endClock) {
    return new NewActivityRecord(
        List.of(new Towards(new UUID(0, 1), null)),
        day,
        until,
        1,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        start,
        end,
        startClock,
        endClock);
  }
}
