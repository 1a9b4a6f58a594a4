package se.lofteskollen.assessment.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * The days that a target is judged on: fixed before the data, so that nobody looks twelve times.
 *
 * <p>What the text names; else the last period that is like the baseline and lies at least half in
 * the agreement. Without a baseline, what was measured before the agreement says how long a period
 * is, the longest first; without that the agreement itself, or its last calendar year. A survey or
 * a count of what exists stands for itself: there the last one counts that lies at least half in
 * the agreement, once that is over.
 */
public sealed interface Outcome {

  /**
   * It is judged on these days.
   *
   * @param period of a survey, the days in which it is asked
   */
  record On(Days period) implements Outcome {}

  /** It never is, as it is written. */
  record Never(NoVerdict because) implements Outcome {}

  /**
   * The days that a target is judged on.
   *
   * @param series what is known of its indicator
   */
  static Outcome of(Target target, Series series) {
    Days named = target.outcome();
    if (named != null) {
      return named(named, target.baseline(), series);
    }
    LocalDate end = target.agreement().end();
    if (end == null) {
      return new Never(NoVerdict.OPEN_ENDED);
    }
    if (!series.hasSeasons()) {
      return ofWhatStandsForItself(target.agreement(), end, target.baseline());
    }
    return shapes(target, series)
        .map(shape -> LikePeriods.lastIn(target.agreement(), end, shape))
        .flatMap(Optional::stream)
        .findFirst()
        .<Outcome>map(On::new)
        .orElseGet(
            () ->
                target.baseline() == null
                    ? new On(lastYear(new Days(target.agreement().start(), end)))
                    : new Never(NoVerdict.NO_LIKE_PERIOD));
  }

  /**
   * The ways in which a baseline can be read: as one period, or as the like days of several years.
   */
  static List<List<Days>> readings(Target.Baseline baseline) {
    Days whole = baseline.period();
    Integer stated = baseline.years();
    if (stated != null && LikePeriods.canBeInEachYear(whole, stated)) {
      return List.of(LikePeriods.inEachYear(whole, stated));
    }
    int years = LikePeriods.wholeYears(whole);
    return years > 1
        ? List.of(List.of(whole), LikePeriods.inEachYear(whole, years))
        : List.of(List.of(whole));
  }

  private static Outcome named(Days named, Target.@Nullable Baseline baseline, Series series) {
    boolean fits =
        baseline == null
            || (named.first().isAfter(baseline.period().first())
                && (!series.hasSeasons()
                    || readings(baseline).stream()
                        .anyMatch(parts -> LikePeriods.alike(parts.getLast(), named))));
    return fits ? new On(named) : new Never(NoVerdict.NO_LIKE_PERIOD);
  }

  private static Outcome ofWhatStandsForItself(
      Span agreement, LocalDate end, Target.@Nullable Baseline baseline) {
    LocalDate first = agreement.start();
    if (baseline != null && !first.isAfter(baseline.period().last())) {
      first = baseline.period().last().plusDays(1);
    }
    return first.isAfter(end) ? new Never(NoVerdict.NO_LIKE_PERIOD) : new On(new Days(first, end));
  }

  private static Stream<Days> shapes(Target target, Series series) {
    Target.Baseline baseline = target.baseline();
    if (baseline != null) {
      return readings(baseline).stream().map(List::getLast);
    }
    return series.newest().stream()
        .map(Measured::period)
        .filter(period -> period.last().isBefore(target.agreement().start()))
        .sorted(Comparator.comparing(Days::count).thenComparing(Days::last).reversed());
  }

  /** The whole, where it is no longer than a year; else its last calendar year. */
  private static Days lastYear(Days agreement) {
    if (LikePeriods.wholeYears(agreement) == 1
        || agreement.last().isBefore(agreement.first().plusYears(1))) {
      return agreement;
    }
    Days year = calendarYear(agreement.last().getYear());
    return LikePeriods.isMostlyIn(year, new Span(agreement.first(), agreement.last()))
        ? year
        : calendarYear(agreement.last().getYear() - 1);
  }

  private static Days calendarYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
