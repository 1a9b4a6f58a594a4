package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Place;

/**
 * What every rule starts from.
 *
 * @param tallies of what was done by the day that {@code known} names, within the agreement
 * @param conditional whether an explicit zero with a reason excuses what was not done
 */
record Evidence(
    Span agreement, int reportingDelayDays, Tallies tallies, AsOf known, boolean conditional) {

  /** The same, looking at one named occasion or unit. */
  Evidence of(String item) {
    return with(tallies.item(item));
  }

  /** The same, looking at one place; that no need arose holds for all where none is named. */
  Evidence at(Place place) {
    return with(tallies.at(place));
  }

  Evidence underCondition() {
    return new Evidence(agreement, reportingDelayDays, tallies, known, true);
  }

  Evidence unconditionally() {
    return new Evidence(agreement, reportingDelayDays, tallies, known, false);
  }

  /** The day the answer is given for. */
  LocalDate asOf() {
    return known.day();
  }

  boolean notStarted() {
    return asOf().isBefore(agreement.start());
  }

  boolean over() {
    LocalDate end = agreement.end();
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
    return lastDay.plusDays(reportingDelayDays);
  }

  Tally tally() {
    return tallies.whole();
  }

  int done() {
    return tally().sums().done();
  }

  int waiting() {
    return tally().sums().waiting();
  }

  BigDecimal hours() {
    return tally().sums().hours();
  }

  BigDecimal hoursWaiting() {
    return tally().sums().hoursWaiting();
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

  private Evidence with(Tallies some) {
    return new Evidence(agreement, reportingDelayDays, some, known, conditional);
  }
}
