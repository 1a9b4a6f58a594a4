package se.lofteskollen.assessment.kpi;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.wording.Wording;

/**
 * What is known of one indicator.
 *
 * @param unit as it stands after a number
 * @param measured every vintage of every period, the later vintage after the earlier one
 * @param breaks days from which values cannot be compared with those before
 */
public record Series(
    IndicatorKind kind,
    GoodDirection goodDirection,
    Wording unit,
    List<Measured> measured,
    List<LocalDate> breaks) {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(2, 28);

  public Series {
    measured = List.copyOf(measured);
    breaks = List.copyOf(breaks);
  }

  /** The newest vintage of each period, oldest period first. */
  public List<Measured> newest() {
    var byPeriod = new LinkedHashMap<Days, Measured>();
    measured.forEach(one -> byPeriod.put(one.period(), one));
    return byPeriod.values().stream()
        .sorted(
            Comparator.comparing((Measured one) -> one.period().first())
                .thenComparing(one -> one.period().last()))
        .toList();
  }

  /** The same without what was published after a day. */
  Series publishedBy(LocalDate day) {
    return new Series(
        kind,
        goodDirection,
        unit,
        measured.stream()
            .filter(one -> one.publishedOn() == null || !one.publishedOn().isAfter(day))
            .toList(),
        breaks);
  }

  Optional<Measured> of(Days period) {
    return newest().stream().filter(one -> one.period().equals(period)).findFirst();
  }

  /** The periods that another one can be compared with and that ended before it, oldest first. */
  Stream<Measured> likeBefore(Measured later) {
    return newest().stream()
        .filter(one -> one.period().last().isBefore(later.period().first()))
        .filter(one -> isLike(one.period(), later.period()));
  }

  /**
   * Whether two periods may be compared. What happens over time has seasons: there only the same
   * days of two years are alike. A survey or a count of what exists stands for itself.
   */
  boolean isLike(Days one, Days other) {
    return switch (kind) {
      case EVENT_COUNT, RATE ->
          dayOfYear(one.first()).equals(dayOfYear(other.first()))
              && dayOfYear(one.last()).equals(dayOfYear(other.last()))
              && one.last().getYear() - one.first().getYear()
                  == other.last().getYear() - other.first().getYear();
      case SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> true;
    };
  }

  /** Whether the way of measuring changed from the first day of one to the last of the other. */
  boolean isBrokenBetween(Days earlier, Days later) {
    return breaks.stream()
        .anyMatch(day -> day.isAfter(earlier.first()) && !day.isAfter(later.last()));
  }

  private static MonthDay dayOfYear(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    return monthDay.equals(LEAP_DAY) ? LAST_OF_FEBRUARY : monthDay;
  }
}
