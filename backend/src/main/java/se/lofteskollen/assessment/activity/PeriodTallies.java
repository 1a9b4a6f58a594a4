package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.promise.CalendarPeriod;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.PeriodIndex;

/** What was reported, period by period, and what was reported for several periods together. */
final class PeriodTallies {
  private final PeriodIndex index;
  private final Map<LocalDate, PeriodTally> byFirstDay = new HashMap<>();
  private final Map<Reach, Together> together =
      new TreeMap<>(Comparator.comparing(Reach::first).thenComparing(Reach::last));

  /**
   * Which periods a sum may belong to.
   *
   * @param first the first period's first day
   * @param last the last one's
   */
  record Reach(LocalDate first, LocalDate last) {}

  /** Sums of the same reach; none is left when as many were taken away as were added. */
  static final class Together {
    private final Sums sums = new Sums();
    private int number;

    Sums sums() {
      return sums;
    }
  }

  PeriodTallies(PeriodIndex index) {
    this.index = index;
  }

  /**
   * Adds what was done under the periods that it touches, or takes it away again.
   *
   * @param share how much of it counts
   * @param sign 1 or -1
   */
  void add(Performance performance, Admission.Share share, int sign) {
    List<CalendarPeriod> touched = index.touchedBy(performance.days());
    for (CalendarPeriod period : touched) {
      PeriodTally tally = tally(period);
      tally.report(sign);
      if (performance.verified() && excuses(performance, period)) {
        tally.excuse(sign);
      }
    }
    switch (share) {
      case OTHER_DAYS, TOO_SHORT -> {}
      case ALL -> count(performance, true, withExpectedDay(touched, performance), sign);
      case PERHAPS -> count(performance, false, withExpectedDay(touched, performance), sign);
    }
  }

  private void count(
      Performance performance, boolean certain, List<CalendarPeriod> periods, int sign) {
    if (periods.isEmpty()) {
      return;
    }
    CalendarPeriod first = periods.getFirst();
    CalendarPeriod last = periods.getLast();
    if (first.equals(last)) {
      tally(first).sums().add(performance, certain, sign);
      return;
    }
    var reach = new Reach(first.inside().first(), last.inside().first());
    Together there = together.computeIfAbsent(reach, _ -> new Together());
    there.sums.add(performance, certain, sign);
    there.number += sign;
    if (there.number == 0) {
      together.remove(reach);
    }
  }

  private List<CalendarPeriod> withExpectedDay(
      List<CalendarPeriod> touched, Performance performance) {
    return touched.stream()
        .filter(
            period -> common(period.inside(), performance.days()).all().anyMatch(index::expects))
        .toList();
  }

  private static Days common(Days one, Days other) {
    return new Days(
        one.first().isAfter(other.first()) ? one.first() : other.first(),
        one.last().isBefore(other.last()) ? one.last() : other.last());
  }

  /** A reason holds for the days that it is stated for: it has to reach the period's end. */
  private boolean excuses(Performance performance, CalendarPeriod period) {
    return performance.noNeed()
        && (!performance.until().isBefore(period.inside().last())
            || new Days(performance.until().plusDays(1), period.inside().last())
                .all()
                .noneMatch(index::expects));
  }

  /** Whether everything is known that was done on the days when something was expected. */
  boolean covered(CalendarPeriod period, Coverage coverage) {
    return coverage.covers(period.inside())
        || period.inside().all().filter(index::expects).allMatch(coverage::contains);
  }

  private PeriodTally tally(CalendarPeriod period) {
    return byFirstDay.computeIfAbsent(period.inside().first(), _ -> new PeriodTally());
  }

  /** Oldest first. */
  List<CalendarPeriod> periods(LocalDate asOf) {
    return index.until(asOf);
  }

  PeriodTally of(CalendarPeriod period) {
    return byFirstDay.getOrDefault(period.inside().first(), PeriodTally.NOTHING);
  }

  /** What was reported for several periods together, by the periods that it may belong to. */
  Map<Reach, Together> together() {
    return together;
  }
}
