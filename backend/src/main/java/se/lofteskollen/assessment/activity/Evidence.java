package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;

/**
 * What every rule starts from.
 *
 * @param conditional whether an explicit zero with a reason excuses what was not done
 */
record Evidence(
    Span agreement,
    int reportingDelayDays,
    List<Performance> performances,
    LocalDate asOf,
    Holidays holidays,
    boolean conditional) {
  private static final Comparator<Performance> OLDEST_FIRST =
      Comparator.comparing(Performance::day)
          .thenComparing(Performance::until)
          .thenComparing(p -> Objects.requireNonNullElse(p.noNeedReason(), ""));

  /** The same, looking at some of what was reported. */
  Evidence only(Predicate<Performance> which) {
    return of(performances.stream().filter(which).toList());
  }

  Evidence of(List<Performance> some) {
    return new Evidence(agreement, reportingDelayDays, some, asOf, holidays, conditional);
  }

  Evidence underCondition() {
    return new Evidence(agreement, reportingDelayDays, performances, asOf, holidays, true);
  }

  Evidence unconditionally() {
    return new Evidence(agreement, reportingDelayDays, performances, asOf, holidays, false);
  }

  boolean notStarted() {
    return asOf.isBefore(agreement.start());
  }

  boolean over() {
    LocalDate end = agreement.end();
    return end != null && closed(end);
  }

  /** Whether a period with this last day is past and its reporting delay is over. */
  boolean closed(LocalDate lastDay) {
    return asOf.isAfter(lastDay.plusDays(reportingDelayDays));
  }

  LocalDate lastReport(LocalDate lastDay) {
    return lastDay.plusDays(reportingDelayDays);
  }

  int done() {
    return counts(true);
  }

  int waiting() {
    return counts(false);
  }

  BigDecimal hours() {
    return hours(true);
  }

  BigDecimal hoursWaiting() {
    return hours(false);
  }

  /** Whether anything at all was reported, verified or not: silence is not the same as zero. */
  boolean reported() {
    return !performances.isEmpty();
  }

  /** Verified, so that it counts. */
  List<Performance> verified() {
    return performances.stream().filter(Performance::verified).toList();
  }

  /** Verified zeros with a reason, where the promise has a condition; oldest first. */
  List<Performance> noNeeds() {
    return conditional
        ? performances.stream()
            .filter(Performance::verified)
            .filter(Performance::noNeed)
            .sorted(OLDEST_FIRST)
            .toList()
        : List.of();
  }

  boolean noNeedArose() {
    return !noNeeds().isEmpty();
  }

  /** Whether it was recorded that no need arose in the period, or in a time that covers it. */
  boolean noNeedArose(Days period) {
    return noNeeds().stream().anyMatch(p -> p.within(period) || p.covers(period));
  }

  private int counts(boolean verified) {
    return performances.stream()
        .filter(p -> p.verified() == verified)
        .mapToInt(Performance::count)
        .sum();
  }

  private BigDecimal hours(boolean verified) {
    return performances.stream()
        .filter(p -> p.verified() == verified)
        .map(Performance::hours)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
