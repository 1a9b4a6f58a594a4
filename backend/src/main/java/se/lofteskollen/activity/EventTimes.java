package se.lofteskollen.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.SwedishClock;

/**
 * When an event began and ended. It belongs to the day it began; an end that is not after the start
 * is on the next day, so that it lasts at most 24 hours. Local times in Europe/Stockholm: of one
 * that occurs twice, when summer time ends, it has to be said which is meant.
 *
 * @param end null where only the start is known
 */
record EventTimes(ZonedDateTime start, @Nullable ZonedDateTime end) {

  /** How long it lasted; whole minutes as they passed, also where the clocks were changed. */
  Optional<Integer> minutes() {
    return Optional.ofNullable(end)
        .map(until -> Math.toIntExact(Duration.between(start, until).toMinutes()));
  }

  /** What the times say, or why they say nothing; both empty where there are none. */
  record Read(Optional<EventTimes> times, List<FieldError> errors) {}

  /** Reads the times of a record. */
  static Read of(NewActivityRecord record) {
    var reading = new Reading(record.performedOn());
    var times = reading.times(record);
    return new Read(reading.errors.isEmpty() ? times : Optional.empty(), reading.errors);
  }

  private static final class Reading {
    private final LocalDate day;
    private final List<FieldError> errors = new ArrayList<>();

    private Reading(LocalDate day) {
      this.day = day;
    }

    private Optional<EventTimes> times(NewActivityRecord record) {
      LocalTime start = parsed(record.startTime());
      LocalTime end = parsed(record.endTime());
      if (start == null) {
        leftOut(record);
        return Optional.empty();
      }
      if (record.performedUntil() != null) {
        add(
            "/performedUntil",
            "SUM_OR_EVENT",
            "must be left out where times are given: an event that ends after midnight has its end"
                + " time only, and a sum over several days has no times");
        return Optional.empty();
      }
      ZonedDateTime from = moment(day, start, record.startClock(), "start").orElse(null);
      if (end == null) {
        if (record.endClock() != null) {
          add("/endClock", "CLOCK_NOT_EXPECTED", "must be left out where no end time is given");
        }
        return Optional.ofNullable(from).map(moment -> new EventTimes(moment, null));
      }
      LocalDate endDay = end.isAfter(start) || backInTime(end, record) ? day : day.plusDays(1);
      ZonedDateTime until = moment(endDay, end, record.endClock(), "end").orElse(null);
      if (from == null || until == null) {
        return Optional.empty();
      }
      if (!until.isAfter(from)) {
        add("/endTime", "ENDS_BEFORE_START", "must be after the start");
      }
      return Optional.of(new EventTimes(from, until));
    }

    private void leftOut(NewActivityRecord record) {
      if (record.endTime() != null) {
        add("/startTime", "START_MISSING", "must be given where an end time is");
      }
      if (record.startClock() != null || record.endClock() != null) {
        add("/startClock", "CLOCK_NOT_EXPECTED", "must be left out where no time is given");
      }
    }

    /** 02:30 in summer time to 02:15 in standard time is three quarters of an hour. */
    private boolean backInTime(LocalTime end, NewActivityRecord record) {
      return record.endClock() == ClockSetting.STANDARD
          && record.startClock() == ClockSetting.SUMMER
          && offsets(day, end).size() > 1;
    }

    private Optional<ZonedDateTime> moment(
        LocalDate on, LocalTime time, @Nullable ClockSetting clock, String which) {
      List<ZoneOffset> offsets = offsets(on, time);
      String at = "/" + which + "Clock";
      if (offsets.isEmpty()) {
        add(
            "/" + which + "Time",
            "NO_SUCH_TIME",
            "must be a time that the day has: the clocks were put forward from 02:00 to 03:00");
        return Optional.empty();
      }
      if (offsets.size() == 1) {
        if (clock != null) {
          add(at, "CLOCK_NOT_EXPECTED", "must be left out: the time occurs once");
        }
        return Optional.of(ZonedDateTime.of(on, time, SwedishClock.ZONE));
      }
      if (clock == null) {
        add(
            at,
            "CLOCK_MISSING",
            "must say SUMMER or STANDARD: the clocks were put back, and the time occurs twice");
        return Optional.empty();
      }
      return Optional.of(
          ZonedDateTime.ofLocal(LocalDateTime.of(on, time), SwedishClock.ZONE, clock.offset()));
    }

    private static List<ZoneOffset> offsets(LocalDate on, LocalTime time) {
      return SwedishClock.ZONE.getRules().getValidOffsets(LocalDateTime.of(on, time));
    }

    private static @Nullable LocalTime parsed(@Nullable String time) {
      return time == null ? null : LocalTime.parse(time);
    }

    private void add(String pointer, String code, String detail) {
      errors.add(FieldError.ofBody(pointer, code, detail));
    }
  }
}
