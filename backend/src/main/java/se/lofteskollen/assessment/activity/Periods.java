package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.lofteskollen.assessment.calendar.Days;

/** A recurring promise, period by period: surplus in one does not mend another. */
record Periods(List<PeriodResult> results, Evidence evidence) {

  static Periods of(PeriodCalendar calendar, PeriodGoal goal, Evidence evidence) {
    List<CalendarPeriod> periods = calendar.periods(evidence.agreement(), evidence.asOf());
    var reported = new TreeMap<LocalDate, List<Performance>>();
    periods.forEach(period -> reported.put(period.inside().first(), new ArrayList<>()));
    evidence.performances().forEach(performance -> sortIn(performance, reported));
    return new Periods(
        periods.stream().map(period -> result(period, calendar, goal, reported, evidence)).toList(),
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

  /** Whether the first period is still to come; where nothing will be judged, there is no wait. */
  boolean notStarted() {
    return evidence.notStarted()
        || (!judged().isEmpty() && evidence.asOf().isBefore(results.getFirst().days().first()));
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

  /** Under every period that it may touch: a span may touch several. */
  private static void sortIn(
      Performance performance, NavigableMap<LocalDate, List<Performance>> reported) {
    LocalDate floor = reported.floorKey(performance.day());
    reported
        .subMap(floor == null ? performance.day() : floor, true, performance.until(), true)
        .values()
        .forEach(period -> period.add(performance));
  }

  private static PeriodResult result(
      CalendarPeriod period,
      PeriodCalendar calendar,
      PeriodGoal goal,
      Map<LocalDate, List<Performance>> reported,
      Evidence evidence) {
    Days inside = period.inside();
    Evidence touching =
        evidence
            .of(reported.getOrDefault(inside.first(), List.of()))
            .only(performance -> performance.overlaps(inside));
    Evidence counting =
        touching.only(performance -> performance.within(inside) && matches(performance, calendar));
    return new PeriodResult(
        period.key(),
        inside,
        goal.required(),
        counting.done(),
        counting.waiting(),
        goal.hours(counting),
        touching.reported(),
        status(period, goal.reachedBy(counting), evidence));
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
