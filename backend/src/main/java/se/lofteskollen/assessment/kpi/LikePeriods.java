package se.lofteskollen.assessment.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/** Which days of different years are alike: the same ones, give or take a week at each end. */
public final class LikePeriods {
  private static final int GIVE_OR_TAKE = 7;

  private LikePeriods() {}

  /** Whether they are the same days, give or take a week at each end. */
  static boolean same(Days one, Days other) {
    return apart(one.first(), other.first()) <= GIVE_OR_TAKE
        && apart(one.last(), other.last()) <= GIVE_OR_TAKE;
  }

  /** Whether they are the same days of different years, give or take a week at each end. */
  static boolean alike(Days one, Days other) {
    int years = other.first().getYear() - one.first().getYear();
    return IntStream.rangeClosed(years - 1, years + 1)
        .anyMatch(later -> later != 0 && same(moved(one, later), other));
  }

  /** The same days so many years later; the end of February stays its end. */
  static Days moved(Days period, int years) {
    return new Days(
        period.first().plusYears(years), period.last().plusDays(1).plusYears(years).minusDays(1));
  }

  /**
   * The like periods that make up one from the first day of the first year's to the last day of the
   * last year's: January to June of 2018, 2019 and 2020.
   */
  static List<Days> inEachYear(Days whole, int years) {
    return IntStream.range(0, years)
        .mapToObj(
            year -> new Days(moved(whole, year).first(), moved(whole, year + 1 - years).last()))
        .toList();
  }

  /**
   * Whether it can be the like days of so many years, one after the other: they do not overlap, and
   * each has a day.
   */
  public static boolean canBeInEachYear(Days whole, int years) {
    LocalDate last = whole.last().minusYears(years - 1L);
    return years >= 1
        && !last.isBefore(whole.first())
        && (years == 1 || last.isBefore(whole.first().plusYears(1)));
  }

  /** How many whole years it is long, give or take a week; 0 where it is not. */
  static int wholeYears(Days period) {
    long years = Math.round(period.count() / 365.25);
    return apart(period.first().plusYears(years).minusDays(1), period.last()) <= GIVE_OR_TAKE
        ? (int) years
        : 0;
  }

  /** Whether at least half of its days lie in the span. */
  static boolean isMostlyIn(Days period, Span span) {
    LocalDate end = span.end();
    LocalDate first = period.first().isBefore(span.start()) ? span.start() : period.first();
    LocalDate last = end != null && period.last().isAfter(end) ? end : period.last();
    return 2 * (ChronoUnit.DAYS.between(first, last) + 1) >= period.count();
  }

  /** The last period after this one that is like it and lies mostly in a span that has an end. */
  static Optional<Days> lastIn(Span span, LocalDate end, Days shape) {
    return IntStream.iterate(
            end.getYear() - shape.first().getYear() + 1, year -> year > 0, year -> year - 1)
        .mapToObj(year -> moved(shape, year))
        .filter(period -> period.first().isAfter(shape.last()))
        .filter(period -> isMostlyIn(period, span))
        .findFirst();
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
