package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;
import static se.lofteskollen.assessment.wording.Words.same;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import se.lofteskollen.assessment.activity.Periods.Standing;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * What a kind of period is called.
 *
 * @param calendar whether each is one of the calendar's, and has its name
 * @param neuter "inget kvartal", not "ingen"
 */
record PeriodWords(Every every, boolean calendar, boolean neuter, Wording one, Wording other) {

  static PeriodWords of(Recurrence recurrence) {
    boolean calendar = recurrence.reckoning() == Reckoning.CALENDAR && recurrence.everyNth() == 1;
    PeriodWords single = of(recurrence.every(), calendar);
    return recurrence.everyNth() == 1 ? single : single.several();
  }

  /** The week of "every other week". */
  static PeriodWords ofOne(Recurrence recurrence) {
    return of(recurrence.every(), false);
  }

  /** What is promised for every other week is judged for two weeks at a time. */
  private PeriodWords several() {
    return new PeriodWords(
        every, calendar, false, both("period", "period"), both("perioder", "periods"));
  }

  private static PeriodWords of(Every every, boolean calendar) {
    return switch (every) {
      case DAY -> words(every, calendar, false, "dag", "dagar", "day", "days");
      case WEEK -> words(every, calendar, false, "vecka", "veckor", "week", "weeks");
      case MONTH -> words(every, calendar, false, "månad", "månader", "month", "months");
      case QUARTER -> words(every, calendar, true, "kvartal", "kvartal", "quarter", "quarters");
      case TERM -> words(every, calendar, false, "termin", "terminer", "term", "terms");
      case HALF_YEAR -> words(every, calendar, true, "halvår", "halvår", "half-year", "half-years");
      case YEAR -> words(every, calendar, true, "år", "år", "year", "years");
    };
  }

  private static PeriodWords words(
      Every every,
      boolean calendar,
      boolean neuter,
      String sv,
      String svOther,
      String en,
      String enOther) {
    return new PeriodWords(
        every, calendar, neuter, new Wording(sv, en), new Wording(svOther, enOther));
  }

  Wording noun(BigDecimal count) {
    return count.compareTo(BigDecimal.ONE) == 0 ? one : other;
  }

  /** Until March, until 15 March; the year is left out where there is only one. */
  static Wording until(LocalDate day, Span agreement) {
    LocalDate end = agreement.end();
    boolean oneYear = end != null && agreement.start().getYear() == end.getYear();
    if (day.equals(YearMonth.from(day).atEndOfMonth())) {
      String month = oneYear ? "LLLL" : "LLLL uuuu";
      return Words.formatted(day, month, month);
    }
    return both("den %s", "%s", Words.day(day));
  }

  Wording noun(long count) {
    return count == 1 ? one : other;
  }

  /** Ingen månad, inget kvartal. */
  Wording none() {
    return both(neuter ? "Inget %s" : "Ingen %s", "No %s", one);
  }

  /** In March and April, during week 9; a long list becomes "during 40 weeks". */
  Wording during(List<Standing> periods, boolean oneYear) {
    String sv =
        switch (every) {
          case DAY -> Words.isLong(periods) ? "under %s" : "%s";
          case MONTH -> Words.isLong(periods) || !calendar ? "under %s" : "i %s";
          case WEEK, QUARTER, TERM, HALF_YEAR, YEAR -> "under %s";
        };
    return both(sv, every == Every.DAY ? "on %s" : "in %s", list(periods, oneYear));
  }

  /** March and April, weeks 9 and 10; a long list becomes "40 weeks". */
  Wording list(List<Standing> periods, boolean oneYear) {
    if (Words.isLong(periods)) {
      return both("%s %s", "%s %s", number(periods.size()), noun(periods.size()));
    }
    boolean yearIsKnown = oneYear && periods.stream().noneMatch(this::isNumberedInAnotherYear);
    boolean numbered = calendar && yearIsKnown && (every == Every.WEEK || every == Every.QUARTER);
    return numbered && periods.size() > 1
        ? both(
            "%s %s",
            "%s %s",
            new Wording(one.sv(), other.en()),
            Words.list(periods.stream().map(this::ordinal).toList()))
        : Words.list(periods.stream().map(period -> name(period, yearIsKnown)).toList());
  }

  /** The last days of December may lie in week 1, the first of January in week 53. */
  private boolean isNumberedInAnotherYear(Standing period) {
    LocalDate first = period.period().inside().first();
    return every == Every.WEEK && first.get(IsoFields.WEEK_BASED_YEAR) != first.getYear();
  }

  private Wording ordinal(Standing period) {
    return number(
        period
            .period()
            .inside()
            .first()
            .get(
                every == Every.WEEK
                    ? IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    : IsoFields.QUARTER_OF_YEAR));
  }

  private static Wording span(Days days) {
    return days.first().equals(days.last())
        ? both("den %s", "%s", Words.day(days.first()))
        : both("%s–%s", "%s–%s", Words.day(days.first()), Words.day(days.last()));
  }

  /** The year is left out where there is only one. */
  private Wording name(Standing period, boolean oneYear) {
    LocalDate first = period.period().inside().first();
    if (!calendar) {
      return span(period.period().inside());
    }
    String year = oneYear ? "" : " " + first.getYear();
    return switch (every) {
      case DAY ->
          both(
              "den %s",
              "%s",
              oneYear
                  ? Words.formatted(first, "d MMMM", "d MMMM")
                  : Words.formatted(first, "d MMMM uuuu", "d MMMM uuuu"));
      case WEEK -> {
        String inYear = oneYear ? "" : " " + first.get(IsoFields.WEEK_BASED_YEAR);
        yield both("vecka %s%s", "week %s%s", ordinal(period), same(inYear));
      }
      case MONTH ->
          oneYear
              ? Words.formatted(first, "LLLL", "LLLL")
              : Words.formatted(first, "LLLL uuuu", "LLLL uuuu");
      case QUARTER -> both("kvartal %s%s", "quarter %s%s", ordinal(period), same(year));
      case TERM ->
          period.period().key().endsWith("spring")
              ? both("vårterminen%s", "the spring term%s", same(year))
              : both("höstterminen%s", "the autumn term%s", same(year));
      case HALF_YEAR ->
          first.getMonthValue() <= 6
              ? both("första halvåret%s", "the first half-year%s", same(year))
              : both("andra halvåret%s", "the second half-year%s", same(year));
      case YEAR -> same(Integer.toString(first.getYear()));
    };
  }
}
