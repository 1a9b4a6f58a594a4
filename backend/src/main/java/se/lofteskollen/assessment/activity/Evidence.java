package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.Place;

/**
 * What every rule starts from.
 *
 * @param chapter the texts that are judged
 * @param tallies of what was done by the day that {@code known} names, within the agreement
 * @param conditional whether an explicit zero with a reason excuses what was not done
 */
record Evidence(
    Chapter chapter, Tallies tallies, AsOf known, boolean conditional, Holidays holidays) {

  /** The same, looking at one named occasion or unit. */
  Evidence of(String item) {
    return with(tallies.item(item));
  }

  /** The same, looking at one place; that no need arose holds for all where none is named. */
  Evidence at(Place place) {
    return with(tallies.at(place));
  }

  Evidence underCondition() {
    return new Evidence(chapter, tallies, known, true, holidays);
  }

  Evidence unconditionally() {
    return new Evidence(chapter, tallies, known, false, holidays);
  }

  Span agreement() {
    return chapter.promise().agreement();
  }

  Coverage coverage() {
    return chapter.promise().coverage();
  }

  /** The day the answer is given for. */
  LocalDate asOf() {
    return known.day();
  }

  boolean openEnded() {
    return agreement().end() == null;
  }

  boolean notStarted() {
    return asOf().isBefore(agreement().start());
  }

  boolean over() {
    LocalDate end = agreement().end();
    return end != null && closed(end);
  }

  /** Whether a period with this last day is past and its reporting delay is over. */
  boolean closed(LocalDate lastDay) {
    return isPast(lastDay) && known.reportedBy().isAfter(lastReport(lastDay));
  }

  /** Whether nothing more can be done by that day. */
  boolean isPast(LocalDate lastDay) {
    return known.isPast(lastDay);
  }

  LocalDate lastReport(LocalDate lastDay) {
    return lastDay.plusDays(chapter.governing().reportingDelayDays());
  }

  /** The last day of the agreement that the answer is about. */
  LocalDate lastDay() {
    LocalDate end = agreement().end();
    return end == null || end.isAfter(asOf()) ? asOf() : end;
  }

  /** Whether everything that was done in the agreement's time so far is known. */
  boolean covered() {
    return !notStarted() && covered(new Days(agreement().start(), lastDay()));
  }

  /** Whether everything of the promised kind is known that was done on these days. */
  boolean covered(Days days) {
    return coverage().covers(days) || days.all().filter(expected()).allMatch(coverage()::contains);
  }

  /** Whether it will be known what is done on the days to come, and on this. */
  boolean stillHeard() {
    return coverage().contains(lastDay());
  }

  /** The days that a sum over the whole time is limited to. */
  Predicate<LocalDate> expected() {
    CalendarFilter filter = chapter.filter();
    return filter.isEveryDay() ? _ -> true : day -> filter.matches(day, holidays);
  }

  Tally tally() {
    return tallies.whole();
  }

  Amount done() {
    return tally().sums().done();
  }

  Amount waiting() {
    return tally().sums().waiting();
  }

  /** Whether anything at all was reported, verified or not: silence is not the same as zero. */
  boolean reported() {
    return tally().reported();
  }

  boolean anythingVerified() {
    return tally().anythingVerified();
  }

  /** Verified zeros with a reason, where the promise has a condition; oldest first. */
  List<NoNeed> noNeeds() {
    return conditional ? tally().noNeeds() : List.of();
  }

  boolean noNeedArose() {
    return !noNeeds().isEmpty();
  }

  /** Whether a reason why there was no need is stated of days up to that one. */
  boolean noNeedUntil(LocalDate lastDay) {
    return noNeeds().stream().anyMatch(noNeed -> !noNeed.until().isBefore(lastDay));
  }

  /** Whether the whole is excused: a reason reaches the agreement's last day. */
  boolean excused() {
    LocalDate end = agreement().end();
    return end != null && noNeedUntil(end);
  }

  private Evidence with(Tallies some) {
    return new Evidence(chapter, some, known, conditional, holidays);
  }
}
