package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Short words for what the assessment tests start from. */
final class Given {
  static final Unit VISITS = unit("besök", "besök", "visit", "visits");
  static final Unit SESSIONS =
      unit("informationstillfälle", "informationstillfällen", "session", "sessions");
  static final Span YEAR_2021 = new Span(day("2021-01-01"), day("2021-12-31"));
  static final LocalDate LONG_AFTER = day("2022-06-01");
  static final int DELAY = 14;

  private Given() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Performance verified(String date, int count) {
    return performance(date, count, true, null);
  }

  static Performance waiting(String date, int count) {
    return performance(date, count, false, null);
  }

  static Performance at(String occasion, String date) {
    return performance(date, 1, true, occasion);
  }

  /** Visits on the tenth of each month of 2021, January first. */
  static List<Performance> visitsInMonths(int... counts) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> verified("2021-%02d-10".formatted(i + 1), counts[i]))
        .toList();
  }

  static RecurringQuota every(Every every, int minimum) {
    return new RecurringQuota(
        minimum, VISITS, every, false, Scope.IN_TOTAL, null, CalendarFilter.NONE);
  }

  static ActivityAssessment assess(Quota quota, LocalDate asOf, Performance... performances) {
    return assess(quota, YEAR_2021, asOf, Arrays.asList(performances));
  }

  static ActivityAssessment assess(
      Quota quota, Span agreement, LocalDate asOf, List<Performance> performances) {
    var promise = new Promise(quota, agreement, DELAY, List.of());
    return ActivityAssessor.assess(promise, performances, asOf, _ -> false);
  }

  private static Performance performance(
      String date, int count, boolean verified, @Nullable String item) {
    LocalDate day = day(date);
    return new Performance(day, day, count, verified, item, Set.of(), null, null, null, null);
  }

  private static Unit unit(String oneSv, String otherSv, String oneEn, String otherEn) {
    return new Unit(new Wording(oneSv, oneEn), new Wording(otherSv, otherEn));
  }
}
