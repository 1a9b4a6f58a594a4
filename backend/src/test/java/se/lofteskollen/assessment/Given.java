package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    return new Performance(day(date), count, true, null);
  }

  static Performance waiting(String date, int count) {
    return new Performance(day(date), count, false, null);
  }

  static Performance at(String occasion, String date) {
    return new Performance(day(date), 1, true, occasion);
  }

  /** Visits on the tenth of each month of 2021, January first. */
  static List<Performance> visitsInMonths(int... counts) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> new Performance(LocalDate.of(2021, i + 1, 10), counts[i], true, null))
        .toList();
  }

  static ActivityAssessment assess(Quota quota, LocalDate asOf, Performance... performances) {
    return ActivityAssessor.assess(quota, YEAR_2021, DELAY, Arrays.asList(performances), asOf);
  }

  private static Unit unit(String oneSv, String otherSv, String oneEn, String otherEn) {
    return new Unit(new Wording(oneSv, oneEn), new Wording(otherSv, otherEn));
  }
}
