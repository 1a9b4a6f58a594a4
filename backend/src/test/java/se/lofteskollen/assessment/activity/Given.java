package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.PromisedText;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.Terms;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;

/** Short words for what the assessment tests start from. */
final class Given {
  static final Unit VISITS = unit("besök", "besök", "visit", "visits");
  static final Unit SESSIONS =
      unit("informationstillfälle", "informationstillfällen", "session", "sessions");
  static final Span YEAR_2021 = new Span(day("2021-01-01"), day("2021-12-31"));
  static final LocalDate LONG_AFTER = day("2022-06-01");
  static final int DELAY = 14;

  /** Two public holidays a year are enough to see that they are skipped. */
  static final Holidays NEW_YEAR_AND_MAY =
      day -> day.getDayOfYear() == 1 || MonthDay.from(day).equals(MonthDay.of(5, 1));

  private Given() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Done verified(String date, int count) {
    return Done.on(date).count(count);
  }

  static Done waiting(String date, int count) {
    return Done.on(date).count(count).waiting();
  }

  static Done at(String occasion, String date) {
    return Done.on(date).of(occasion);
  }

  /** Visits on the tenth of each month of 2021, January first. */
  static List<Performance> visitsInMonths(int... counts) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> verified("2021-%02d-10".formatted(i + 1), counts[i]).performance())
        .toList();
  }

  static RecurringQuota every(Every every, int minimum) {
    return recurring(minimum, VISITS, every, false, Scope.IN_TOTAL, null, CalendarFilter.NONE);
  }

  static RecurringQuota recurring(
      int minimum,
      Unit unit,
      Every every,
      boolean average,
      Scope scope,
      @Nullable Terms terms,
      CalendarFilter filter) {
    return new RecurringQuota(
        minimum,
        null,
        new Recurrence(every, Reckoning.CALENDAR, 1, terms),
        average,
        scope,
        new Counting(unit, filter, null, false));
  }

  static ActivityAssessment assess(Quota quota, LocalDate asOf, Done... done) {
    return assess(quota, YEAR_2021, asOf, List.of(), done);
  }

  static ActivityAssessment assess(
      Quota quota, Span agreement, LocalDate asOf, List<Place> places, Done... done) {
    return ActivityAssessor.assess(
        Promise.of(quota, agreement, DELAY, places),
        Arrays.stream(done).map(Done::performance).toList(),
        AsOf.on(asOf),
        NEW_YEAR_AND_MAY);
  }

  static ActivityAssessment assess(
      Quota quota, Span agreement, LocalDate asOf, List<Performance> performances) {
    var promise = Promise.of(quota, agreement, DELAY, List.of());
    return ActivityAssessor.assess(promise, performances, AsOf.on(asOf), _ -> false);
  }

  static ActivityAssessment assess(Promise promise, String asOf, Done... done) {
    return ActivityAssessor.assess(
        promise,
        Arrays.stream(done).map(Done::performance).toList(),
        AsOf.on(day(asOf)),
        NEW_YEAR_AND_MAY);
  }

  /** Of which everything is known on some days only. */
  static Promise covered(Quota quota, Span agreement, Coverage coverage) {
    return new Promise(List.of(PromisedText.first(quota, DELAY, List.of())), agreement, coverage);
  }

  static PeriodStatus period(ActivityAssessment assessment, String key) {
    return assessment.periods().stream()
        .filter(period -> period.key().equals(key))
        .findFirst()
        .orElseThrow()
        .status();
  }

  static Span span(String start, String end) {
    return new Span(day(start), day(end));
  }

  private static Unit unit(String oneSv, String otherSv, String oneEn, String otherEn) {
    return new Unit(new Wording(oneSv, oneEn), new Wording(otherSv, otherEn));
  }
}
