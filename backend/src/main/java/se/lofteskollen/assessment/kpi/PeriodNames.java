package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** What a measured period is called: 2020, mars 2021, januari–september 2019. */
final class PeriodNames {
  private PeriodNames() {}

  /** Of one period, or of the like days of several years: 2018–2020; mars 2019 och mars 2020. */
  static Wording of(List<Days> parts) {
    Days whole = new Days(parts.getFirst().first(), parts.getLast().last());
    return parts.stream().mapToLong(Days::count).sum() == whole.count()
        ? of(whole)
        : Words.list(parts.stream().map(PeriodNames::of).toList());
  }

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
