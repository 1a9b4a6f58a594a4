package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.same;

import java.time.DayOfWeek;
import java.util.List;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** How often, and on which days: every Tuesday between 14:00 and 15:00. */
final class CalendarWords {
  private CalendarWords() {}

  static Wording when(Recurrence recurrence) {
    return when(recurrence, CalendarFilter.NONE);
  }

  static Wording when(Recurrence recurrence, CalendarFilter filter) {
    return limited(often(each(recurrence), recurrence, filter), recurrence, filter);
  }

  /** A mean is not promised for every month, but per month. */
  static Wording onAverage(Recurrence recurrence, CalendarFilter filter) {
    return limited(often(same("per"), recurrence, filter), recurrence, filter);
  }

  /** On which days, of what is promised over the whole time; nothing where on any. */
  static Wording limits(CalendarFilter filter) {
    List<DayOfWeek> weekdays = filter.weekdays().stream().toList();
    Wording days = weekdays.isEmpty() ? same("") : both(" på %s", " on %s", weekdays(weekdays));
    return beside(days, filter);
  }

  /** The days that count: Wednesdays; 1 June–31 August. */
  static Wording days(CalendarFilter filter) {
    List<DayOfWeek> weekdays = filter.weekdays().stream().toList();
    Wording days = weekdays.isEmpty() ? both("dagar", "days") : weekdays(weekdays);
    return beside(days, filter);
  }

  private static Wording limited(Wording often, Recurrence recurrence, CalendarFilter filter) {
    Wording when = beside(often, filter);
    return recurrence.reckoning() == Reckoning.FROM_START
        ? both("%s, räknat från löftets första dag", "%s, counted from its first day", when)
        : when;
  }

  private static Wording beside(Wording often, CalendarFilter filter) {
    Wording when = often;
    var time = filter.timeOfDay();
    if (time != null) {
      when =
          both(
              "%s kl. %s–%s",
              "%s between %s and %s", when, Words.time(time.from()), Words.time(time.to()));
    }
    var season = filter.season();
    if (season != null) {
      when =
          both("%s (%s–%s)", "%s (%s–%s)", when, Words.day(season.from()), Words.day(season.to()));
    }
    return filter.skipPublicHolidays()
        ? both("%s, utom på helgdagar", "%s, except on public holidays", when)
        : when;
  }

  private static Wording each(Recurrence recurrence) {
    int nth = recurrence.everyNth();
    boolean neuter = PeriodWords.ofOne(recurrence).neuter();
    return switch (nth) {
      case 1 -> both("varje", "every");
      case 2 -> both(neuter ? "vartannat" : "varannan", "every other");
      case 3 -> both(neuter ? "vart tredje" : "var tredje", "every third");
      default -> both(neuter ? "vart %s:e" : "var %s:e", "every %sth", Words.number(nth));
    };
  }

  private static Wording often(Wording each, Recurrence recurrence, CalendarFilter filter) {
    Wording period = PeriodWords.ofOne(recurrence).one();
    List<DayOfWeek> weekdays = filter.weekdays().stream().toList();
    if (weekdays.isEmpty()) {
      return both("%s %s", "%s %s", each, period);
    }
    if (recurrence.every() == Every.DAY) {
      return Words.list(
          weekdays.stream().map(day -> both("%s %s", "%s %s", each, name(day))).toList());
    }
    return both("%s %s på %s", "%s %s on %s", each, period, weekdays(weekdays));
  }

  private static Wording weekdays(List<DayOfWeek> weekdays) {
    return Words.list(weekdays.stream().map(day -> both("%sar", "%ss", name(day))).toList());
  }

  private static Wording name(DayOfWeek day) {
    return Words.formatted(day, "EEEE", "EEEE");
  }
}
