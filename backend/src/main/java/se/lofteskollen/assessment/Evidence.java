package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What every rule starts from. */
record Evidence(
    Span agreement,
    int reportingDelayDays,
    List<Performance> performances,
    LocalDate asOf,
    Holidays holidays) {

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

  int done() {
    return done(_ -> true);
  }

  int done(Predicate<Performance> which) {
    return sum(which.and(Performance::verified));
  }

  int waiting() {
    return waiting(_ -> true);
  }

  int waiting(Predicate<Performance> which) {
    return sum(which.and(p -> !p.verified()));
  }

  /** Whether anything at all was reported, verified or not: silence is not the same as zero. */
  boolean reported(Predicate<Performance> which) {
    return performances.stream().anyMatch(which);
  }

  /** The agreement's last day, or the day of the answer when it has no end. */
  LocalDate lastDay() {
    LocalDate end = agreement.end();
    return end == null ? asOf : end;
  }

  private int sum(Predicate<Performance> which) {
    return performances.stream().filter(which).mapToInt(Performance::count).sum();
  }
}
