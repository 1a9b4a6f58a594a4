package se.lofteskollen.assessment.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;

/**
 * Divides an agreement's time into the periods of a recurring promise.
 *
 * @param terms needed for {@link Every#TERM} only
 */
public record PeriodCalendar(
    Every every, @Nullable Terms terms, CalendarFilter filter, Holidays holidays) {
  /** The period around the day, if it has a matching day within the agreement. */
  Optional<CalendarPeriod> period(LocalDate around, Span agreement) {
    Whole whole = around(around);
    String key = whole.key();
    if (key == null) {
      return Optional.empty();
    }
    List<LocalDate> inside =
        whole.days().all().filter(day -> agreement.contains(day) && filter.inSeason(day)).toList();
    long matching = inside.stream().filter(day -> filter.isKindOfDay(day, holidays)).count();
    if (matching == 0) {
      return Optional.empty();
    }
    long all = whole.days().all().filter(day -> filter.isKindOfDay(day, holidays)).count();
    return Optional.of(
        new CalendarPeriod(
            key,
            new Days(inside.getFirst(), inside.getLast()),
            Math.toIntExact(matching),
            2 * matching >= all));
  }

  /** Whether all of the days are of the promised kind. */
  public boolean matches(Days days) {
    return days.all().allMatch(day -> filter.matches(day, holidays));
  }

  /** The whole period that the day belongs to; without a key where it is between two terms. */
  Whole around(LocalDate day) {
    int year = day.getYear();
    YearMonth month = YearMonth.from(day);
    return switch (every) {
      case DAY -> new Whole(day.toString(), new Days(day, day));
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Whole(
            "%d-W%02d"
                .formatted(
                    day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
            new Days(monday, monday.plusDays(6)));
      }
      case MONTH -> new Whole(month.toString(), months(month, 1));
      case QUARTER -> {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        yield new Whole(
            "%d-Q%d".formatted(year, quarter), months(YearMonth.of(year, 3 * quarter - 2), 3));
      }
      case TERM -> term(day, Objects.requireNonNull(terms));
      case HALF_YEAR -> {
        int half = day.getMonthValue() <= 6 ? 1 : 2;
        yield new Whole(
            "%d-H%d".formatted(year, half), months(YearMonth.of(year, 6 * half - 5), 6));
      }
      case YEAR -> new Whole(Integer.toString(year), months(YearMonth.of(year, 1), 12));
    };
  }

  private static Whole term(LocalDate day, Terms terms) {
    int year = day.getYear();
    Days spring = terms.spring().in(year);
    Days autumn = terms.autumn().in(year);
    if (spring.contains(day)) {
      return new Whole(year + "-spring", spring);
    }
    if (autumn.contains(day)) {
      return new Whole(year + "-autumn", autumn);
    }
    LocalDate next =
        day.isBefore(spring.first())
            ? spring.first()
            : day.isBefore(autumn.first()) ? autumn.first() : LocalDate.of(year + 1, 1, 1);
    return new Whole(null, new Days(day, next.minusDays(1)));
  }

  private static Days months(YearMonth first, int count) {
    return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  record Whole(@Nullable String key, Days days) {}
}
