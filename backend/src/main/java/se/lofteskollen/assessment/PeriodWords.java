package se.lofteskollen.assessment;

import static se.lofteskollen.assessment.Words.both;
import static se.lofteskollen.assessment.Words.number;
import static se.lofteskollen.assessment.Words.same;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * What a kind of period is called.
 *
 * @param neuter "inget kvartal", not "ingen"
 */
record PeriodWords(Every every, boolean neuter, Wording one, Wording other) {

  static PeriodWords of(Every every) {
    return switch (every) {
      case DAY -> words(every, false, "dag", "dagar", "day", "days");
      case WEEK -> words(every, false, "vecka", "veckor", "week", "weeks");
      case MONTH -> words(every, false, "månad", "månader", "month", "months");
      case QUARTER -> words(every, true, "kvartal", "kvartal", "quarter", "quarters");
      case TERM -> words(every, false, "termin", "terminer", "term", "terms");
      case HALF_YEAR -> words(every, true, "halvår", "halvår", "half-year", "half-years");
      case YEAR -> words(every, true, "år", "år", "year", "years");
    };
  }

  private static PeriodWords words(
      Every every, boolean neuter, String sv, String svOther, String en, String enOther) {
    return new PeriodWords(every, neuter, new Wording(sv, en), new Wording(svOther, enOther));
  }

  Wording noun(long count) {
    return count == 1 ? one : other;
  }

  /** Ingen månad, inget kvartal. */
  Wording none() {
    return both(neuter ? "Inget %s" : "Ingen %s", "No %s", one);
  }

  /** In March and April, during week 9; a long list becomes "during 40 weeks". */
  Wording during(List<PeriodResult> periods, boolean oneYear) {
    List<Wording> names = names(periods, oneYear);
    if (Words.isLong(names)) {
      return both(
          "under %s",
          every == Every.DAY ? "on %s" : "in %s",
          both("%s %s", "%s %s", number(names.size()), noun(names.size())));
    }
    String sv =
        switch (every) {
          case DAY -> "%s";
          case MONTH -> "i %s";
          case WEEK, QUARTER, TERM, HALF_YEAR, YEAR -> "under %s";
        };
    return both(sv, every == Every.DAY ? "on %s" : "in %s", Words.list(names));
  }

  /** March and April, week 9; a long list becomes "40 weeks". */
  Wording list(List<PeriodResult> periods, boolean oneYear) {
    List<Wording> names = names(periods, oneYear);
    return Words.isLong(names)
        ? both("%s %s", "%s %s", number(names.size()), noun(names.size()))
        : Words.list(names);
  }

  private List<Wording> names(List<PeriodResult> periods, boolean oneYear) {
    return periods.stream().map(period -> name(period, oneYear)).toList();
  }

  /** The year is left out where there is only one. */
  private Wording name(PeriodResult period, boolean oneYear) {
    LocalDate first = period.days().first();
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
        String week =
            first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                + (oneYear ? "" : " " + first.get(IsoFields.WEEK_BASED_YEAR));
        yield both("vecka %s", "week %s", same(week));
      }
      case MONTH ->
          oneYear
              ? Words.formatted(first, "LLLL", "LLLL")
              : Words.formatted(first, "LLLL uuuu", "LLLL uuuu");
      case QUARTER ->
          both("kvartal %s", "quarter %s", same(first.get(IsoFields.QUARTER_OF_YEAR) + year));
      case TERM ->
          period.key().endsWith("spring")
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
