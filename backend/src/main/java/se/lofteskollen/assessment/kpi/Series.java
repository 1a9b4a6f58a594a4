package se.lofteskollen.assessment.kpi;

import java.time.LocalDate;
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

  public Series {
    measured = List.copyOf(measured);
    breaks = List.copyOf(breaks);
  }

  /** What happens over time has seasons; a survey or a count of what exists stands for itself. */
  boolean hasSeasons() {
    return switch (kind) {
      case EVENT_COUNT, RATE -> true;
      case SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> false;
    };
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

  /** The complete values of like periods that ended before this one, oldest first. */
  Stream<Measured> likeBefore(Days later) {
    return newest().stream()
        .filter(Measured::isComplete)
        .filter(one -> one.period().last().isBefore(later.first()))
        .filter(one -> isLike(one.period(), later));
  }

  /**
   * Whether two periods may be compared: with seasons, only the same days of two years, give or
   * take a week.
   */
  boolean isLike(Days one, Days other) {
    return !hasSeasons() || LikePeriods.alike(one, other);
  }

  /** Whether the way of measuring changed from the first day of one to the last of the other. */
  boolean isBrokenBetween(Days earlier, Days later) {
    return breaks.stream()
        .anyMatch(day -> day.isAfter(earlier.first()) && !day.isAfter(later.last()));
  }
}
