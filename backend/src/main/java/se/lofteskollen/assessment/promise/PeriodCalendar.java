package se.lofteskollen.assessment.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;

/** Divides an agreement's time into the periods of a recurring promise. */
public record PeriodCalendar(Recurrence recurrence, CalendarFilter filter, Holidays holidays) {

  /**
   * What begins on a day.
   *
   * @param period null where nothing is expected: out of season, between two terms
   * @param next the first day after it
   */
  record Found(@Nullable Cut period, LocalDate next) {}

  /** A period without what is asked of it. */
  record Cut(String key, Days inside, int expectedDays, int expectedOfWhole) {}

  /**
   * The period that begins on a day, or began before and goes on.
   *
   * @param first the first day that belongs to no earlier period
   */
  Found from(LocalDate first, Span agreement) {
    Whole one = around(first, agreement);
    Expected expected = expected(one, first, agreement);
    LocalDate next = one.days().last().plusDays(1);
    if (expected.ofWhole() == 0) {
      return new Found(null, next);
    }
    String lastKey = one.key();
    for (int more = 1; more < recurrence.everyNth(); ) {
      Whole another = around(next, agreement);
      Expected also = expected(another, first, agreement);
      next = another.days().last().plusDays(1);
      if (also.ofWhole() > 0) {
        expected = expected.and(also);
        lastKey = another.key();
        more++;
      }
    }
    return new Found(cut(one.key(), lastKey, expected), next);
  }

  /** Whether something done that day is of the promised kind, and in one of the periods. */
  boolean expects(LocalDate day) {
    Terms terms = recurrence.every() == Every.TERM ? recurrence.terms() : null;
    return filter.matches(day, holidays)
        && (terms == null
            || terms.spring().in(day.getYear()).contains(day)
            || terms.autumn().in(day.getYear()).contains(day));
  }

  private static @Nullable Cut cut(
      @Nullable String firstKey, @Nullable String lastKey, Expected expected) {
    Days inside = expected.inside();
    if (inside == null) {
      return null;
    }
    String key = Objects.requireNonNull(firstKey);
    return new Cut(
        key.equals(lastKey) ? key : key + "/" + lastKey,
        inside,
        expected.insideCount(),
        expected.ofWhole());
  }

  /** What is expected of a whole period, and of the part of it that counts. */
  private record Expected(@Nullable Days inside, int insideCount, int ofWhole) {
    Expected and(Expected later) {
      Days together =
          inside == null || later.inside == null
              ? (inside == null ? later.inside : inside)
              : new Days(inside.first(), later.inside.last());
      return new Expected(together, insideCount + later.insideCount, ofWhole + later.ofWhole);
    }
  }

  private Expected expected(Whole whole, LocalDate from, Span agreement) {
    if (whole.key() == null) {
      return new Expected(null, 0, 0);
    }
    LocalDate first = latest(whole.days().first(), latest(from, agreement.start()));
    LocalDate end = agreement.end();
    LocalDate last = end != null && end.isBefore(whole.days().last()) ? end : whole.days().last();
    if (filter.isEveryDay()) {
      int ofWhole = Math.toIntExact(whole.days().count());
      return last.isBefore(first)
          ? new Expected(null, 0, ofWhole)
          : new Expected(
              new Days(first, last), Math.toIntExact(new Days(first, last).count()), ofWhole);
    }
    int ofWhole = 0;
    int count = 0;
    LocalDate firstInside = null;
    LocalDate lastInside = null;
    for (LocalDate day = whole.days().first();
        !day.isAfter(whole.days().last());
        day = day.plusDays(1)) {
      boolean inside = !day.isBefore(first) && !day.isAfter(last);
      if (inside && filter.inSeason(day)) {
        firstInside = firstInside == null ? day : firstInside;
        lastInside = day;
      }
      if (filter.matches(day, holidays)) {
        ofWhole++;
        count += inside ? 1 : 0;
      }
    }
    return new Expected(
        count == 0 || firstInside == null || lastInside == null
            ? null
            : new Days(firstInside, lastInside),
        count,
        ofWhole);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The whole period that the day belongs to; without a key where it is between two terms. */
  private Whole around(LocalDate day, Span agreement) {
    return switch (recurrence.reckoning()) {
      case CALENDAR -> ofCalendar(day);
      case FROM_START -> fromStart(day, agreement.start());
    };
  }

  private Whole fromStart(LocalDate day, LocalDate start) {
    int length = months();
    long passed = ChronoUnit.MONTHS.between(start, day) / length;
    while (start.plusMonths((passed + 1) * length).compareTo(day) <= 0) {
      passed++;
    }
    var days =
        new Days(
            start.plusMonths(passed * length),
            start.plusMonths((passed + 1) * length).minusDays(1));
    return new Whole(days.first() + "/" + days.last(), days);
  }

  private int months() {
    return switch (recurrence.every()) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      case DAY, WEEK, TERM ->
          throw new IllegalStateException("Days, weeks and terms are the calendar's.");
    };
  }

  private Whole ofCalendar(LocalDate day) {
    int year = day.getYear();
    YearMonth month = YearMonth.from(day);
    return switch (recurrence.every()) {
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
      case TERM -> term(day, Objects.requireNonNull(recurrence.terms()));
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

  private record Whole(@Nullable String key, Days days) {}
}
