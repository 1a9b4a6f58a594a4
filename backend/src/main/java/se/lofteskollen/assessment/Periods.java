package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A recurring promise, period by period: surplus in one does not mend another. */
record Periods(List<PeriodResult> results, Evidence evidence) {

  static Periods of(PeriodCalendar calendar, PeriodGoal goal, Evidence evidence) {
    List<CalendarPeriod> periods = calendar.periods(evidence.agreement(), evidence.asOf());
    var reported = new TreeMap<LocalDate, List<Performance>>();
    periods.forEach(period -> reported.put(period.inside().first(), new ArrayList<>()));
    for (Performance performance : evidence.performances()) {
      if (performance.noNeed() || matches(performance, calendar)) {
        sortIn(performance, reported);
      }
    }
    return new Periods(
        periods.stream().map(period -> result(period, goal, reported, evidence)).toList(),
        evidence);
  }

  /** Those that count: at least half of each lies within the agreement. */
  List<PeriodResult> judged() {
    return results.stream().filter(p -> p.status() != PeriodStatus.NOT_JUDGED).toList();
  }

  List<PeriodResult> with(PeriodStatus status) {
    return results.stream().filter(p -> p.status() == status).toList();
  }

  /** How many have an answer by now. */
  long answered() {
    return (long) with(PeriodStatus.KEPT).size() + with(PeriodStatus.MISSED).size();
  }

  boolean any(PeriodStatus status) {
    return results.stream().anyMatch(p -> p.status() == status);
  }

  /** Whether the first period is still to come. */
  boolean notStarted() {
    return evidence.notStarted()
        || (!results.isEmpty() && evidence.asOf().isBefore(results.getFirst().days().first()));
  }

  LocalDate firstDay() {
    return results.isEmpty() ? evidence.agreement().start() : results.getFirst().days().first();
  }

  boolean closed(PeriodResult period) {
    return evidence.closed(period.days().last());
  }

  boolean openEnded() {
    return evidence.agreement().end() == null;
  }

  /** The answer where every single period has to reach the promise. */
  AssessmentStatus status() {
    if (notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    List<PeriodResult> judged = judged();
    if (judged.isEmpty()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    if (any(PeriodStatus.MISSED)) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (any(PeriodStatus.NO_NEED)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return !openEnded() && judged.stream().allMatch(p -> p.status() == PeriodStatus.KEPT)
        ? AssessmentStatus.KEPT
        : AssessmentStatus.ON_TRACK;
  }

  private static boolean matches(Performance performance, PeriodCalendar calendar) {
    return performance
        .days()
        .all()
        .allMatch(day -> calendar.filter().matches(day, calendar.holidays()));
  }

  private static void sortIn(
      Performance performance, NavigableMap<LocalDate, List<Performance>> reported) {
    Map.Entry<LocalDate, List<Performance>> period = reported.floorEntry(performance.day());
    if (period != null) {
      period.getValue().add(performance);
    }
  }

  private static PeriodResult result(
      CalendarPeriod period,
      PeriodGoal goal,
      Map<LocalDate, List<Performance>> reported,
      Evidence evidence) {
    Evidence within =
        evidence
            .of(reported.getOrDefault(period.inside().first(), List.of()))
            .only(performance -> performance.within(period.inside()));
    return new PeriodResult(
        period.key(),
        period.inside(),
        goal.required(),
        within.done(),
        within.waiting(),
        goal.hours(within),
        within.reported(),
        status(period, goal.reachedBy(within), evidence));
  }

  private static PeriodStatus status(CalendarPeriod period, boolean reached, Evidence evidence) {
    if (!period.judged()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (reached) {
      return PeriodStatus.KEPT;
    }
    if (evidence.noNeedArose(period.inside())) {
      return PeriodStatus.NO_NEED;
    }
    if (evidence.asOf().isBefore(period.inside().first())) {
      return PeriodStatus.UPCOMING;
    }
    return evidence.closed(period.inside().last()) ? PeriodStatus.MISSED : PeriodStatus.PENDING;
  }
}
