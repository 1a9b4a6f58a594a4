package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.same;

import java.time.DayOfWeek;
import java.util.List;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** How often, and on which days: every Tuesday between 14:00 and 15:00. */
final class CalendarWords {
  private CalendarWords() {}

  static Wording when(Every every, CalendarFilter filter) {
    return when(new Wording("varje", "every"), every, filter);
  }

  /** A mean is not promised for every month, but per month. */
  static Wording onAverage(Every every, CalendarFilter filter) {
    return when(same("per"), every, filter);
  }

  private static Wording when(Wording each, Every every, CalendarFilter filter) {
    Wording often = often(each, every, filter);
    var time = filter.timeOfDay();
    if (time != null) {
      often =
          both(
              "%s kl. %s–%s",
              "%s between %s and %s", often, Words.time(time.from()), Words.time(time.to()));
    }
    var season = filter.season();
    if (season != null) {
      often =
          both("%s (%s–%s)", "%s (%s–%s)", often, Words.day(season.from()), Words.day(season.to()));
    }
    return filter.skipPublicHolidays()
        ? both("%s, utom på helgdagar", "%s, except on public holidays", often)
        : often;
  }

  private static Wording often(Wording each, Every every, CalendarFilter filter) {
    Wording period = PeriodWords.of(every).one();
    List<DayOfWeek> weekdays = filter.weekdays().stream().toList();
    if (weekdays.isEmpty()) {
      return both("%s %s", "%s %s", each, period);
    }
    if (every == Every.DAY) {
      return both(
          "%s %s", "%s %s", each, Words.list(weekdays.stream().map(CalendarWords::name).toList()));
    }
    return both(
        "%s %s på %s",
        "%s %s on %s",
        each,
        period,
        Words.list(weekdays.stream().map(day -> both("%sar", "%ss", name(day))).toList()));
  }

  private static Wording name(DayOfWeek day) {
    return Words.formatted(day, "EEEE", "EEEE");
  }
}
