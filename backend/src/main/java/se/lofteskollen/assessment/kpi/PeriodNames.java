package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.time.LocalDate;
import java.time.YearMonth;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** What a measured period is called: 2020, mars 2021, januari–september 2019. */
final class PeriodNames {
  private PeriodNames() {}

  static Wording of(Days period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.equals(last)) {
      return Words.day(first);
    }
    if (!isWholeMonths(period)) {
      return both("%s–%s", "%s–%s", Words.day(first), Words.day(last));
    }
    boolean sameYear = first.getYear() == last.getYear();
    if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear ? year(first) : both("%s–%s", "%s–%s", year(first), year(last));
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return month(first);
    }
    return sameYear
        ? both("%s–%s", "%s–%s", Words.formatted(first, "LLLL", "LLLL"), month(last))
        : both("%s–%s", "%s–%s", month(first), month(last));
  }

  private static boolean isWholeMonths(Days period) {
    return period.first().getDayOfMonth() == 1
        && period.last().equals(YearMonth.from(period.last()).atEndOfMonth());
  }

  private static Wording year(LocalDate day) {
    return Words.same(Integer.toString(day.getYear()));
  }

  private static Wording month(LocalDate day) {
    return Words.formatted(day, "LLLL uuuu", "LLLL uuuu");
  }
}
