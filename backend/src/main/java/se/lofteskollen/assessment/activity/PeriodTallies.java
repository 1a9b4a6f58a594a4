package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lofteskollen.assessment.promise.CalendarPeriod;
import se.lofteskollen.assessment.promise.PeriodIndex;

/** What was reported, period by period. */
final class PeriodTallies {
  private final PeriodIndex index;
  private final Map<LocalDate, PeriodTally> byFirstDay = new HashMap<>();

  PeriodTallies(PeriodIndex index) {
    this.index = index;
  }

  /**
   * Adds what was done under the periods that it touches, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Performance performance, int sign) {
    boolean ofPromisedKind = index.calendar().matches(performance.days());
    for (CalendarPeriod period : index.touchedBy(performance.days())) {
      byFirstDay
          .computeIfAbsent(period.inside().first(), _ -> new PeriodTally())
          .add(performance, period.inside(), ofPromisedKind, sign);
    }
  }

  /** Oldest first. */
  List<CalendarPeriod> periods(LocalDate asOf) {
    return index.until(asOf);
  }

  PeriodTally of(CalendarPeriod period) {
    return byFirstDay.getOrDefault(period.inside().first(), PeriodTally.NOTHING);
  }
}
