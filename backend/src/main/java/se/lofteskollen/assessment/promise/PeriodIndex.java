package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * The periods of one promise within its agreement, each found once; of an agreement without an end
 * as far as they have been asked for.
 */
public final class PeriodIndex {
  /** 29 February, the rarest day of a year, comes within 8 years. */
  private static final int LONGEST_WAIT_YEARS = 9;

  private final PeriodCalendar calendar;
  private final Span agreement;
  private final NavigableMap<LocalDate, CalendarPeriod> found = new TreeMap<>();
  private LocalDate next;

  public PeriodIndex(PeriodCalendar calendar, Span agreement) {
    this.calendar = calendar;
    this.agreement = agreement;
    this.next = agreement.start();
  }

  public PeriodCalendar calendar() {
    return calendar;
  }

  /**
   * The periods that have a matching day within the agreement, oldest first.
   *
   * @param day up to which an agreement without an end is looked at: the period around it is the
   *     last one, or a later one, where that is the first that is judged
   */
  public List<CalendarPeriod> until(LocalDate day) {
    LocalDate end = agreement.end();
    LocalDate last = end == null ? day : end;
    findUntil(last);
    List<CalendarPeriod> periods = new ArrayList<>(found.headMap(last, true).values());
    if (end == null && periods.stream().noneMatch(CalendarPeriod::judged)) {
      periods.addAll(upToFirstJudged(day));
    }
    return periods;
  }

  /** Those that share a day with these, which lie within the agreement. */
  public List<CalendarPeriod> touchedBy(Days days) {
    findUntil(days.last());
    LocalDate around = found.floorKey(days.first());
    return found
        .subMap(around == null ? days.first() : around, true, days.last(), true)
        .values()
        .stream()
        .filter(period -> days.overlaps(period.inside()))
        .toList();
  }

  private void findUntil(LocalDate last) {
    while (!next.isAfter(last)) {
      LocalDate first = next;
      next = calendar.around(first).days().last().plusDays(1);
      calendar.period(first, agreement).ifPresent(period -> found.put(first, period));
    }
  }

  /** Those still to come, of a promise of which nothing is judged yet; none if nothing ever is. */
  private List<CalendarPeriod> upToFirstJudged(LocalDate known) {
    var coming = new ArrayList<CalendarPeriod>();
    LocalDate day =
        known.isBefore(agreement.start())
            ? agreement.start()
            : calendar.around(known).days().last().plusDays(1);
    while (day.isBefore(agreement.start().plusYears(LONGEST_WAIT_YEARS))) {
      calendar.period(day, agreement).ifPresent(coming::add);
      if (!coming.isEmpty() && coming.getLast().judged()) {
        return coming;
      }
      day = calendar.around(day).days().last().plusDays(1);
    }
    return List.of();
  }
}
