package se.lofteskollen.assessment.activity;

import java.util.HashSet;
import java.util.Set;

/** What was done under one heading, added up: what is verified, and beside it what still waits. */
final class Sums {
  private final AmountSum done = new AmountSum();
  private final AmountSum waiting = new AmountSum();
  private final AmountSum hours = new AmountSum();
  private final AmountSum hoursWaiting = new AmountSum();
  private final Counts<String> placesReached = new Counts<>();
  private final Counts<String> placesPerhaps = new Counts<>();
  private final Counts<String> placesWaiting = new Counts<>();

  /**
   * Adds what was done, or takes it away again.
   *
   * @param certain false: it is not known whether any of it belongs here
   * @param sign 1 or -1
   */
  void add(Performance performance, boolean certain, int sign) {
    Amount count = certain ? performance.counted() : performance.counted().perhaps();
    Amount spent = certain ? performance.hoursSpent() : performance.hoursSpent().perhaps();
    boolean verified = performance.verified();
    (verified ? done : waiting).add(count, sign);
    (verified ? hours : hoursWaiting).add(spent, sign);
    if (count.upper() > 0) {
      Counts<String> places =
          !verified ? placesWaiting : count.lower() > 0 ? placesReached : placesPerhaps;
      performance.places().forEach(place -> places.add(place, sign));
    }
  }

  Amount done() {
    return done.amount();
  }

  Amount waiting() {
    return waiting.amount();
  }

  Amount hours() {
    return hours.amount();
  }

  Amount hoursWaiting() {
    return hoursWaiting.amount();
  }

  /** How many different places were reached. */
  Amount places() {
    return places(Set.of());
  }

  /** The same, where others may have been too. */
  Amount places(Set<String> others) {
    Set<String> reached = placesReached.keys();
    var possible = new HashSet<>(reached);
    possible.addAll(placesPerhaps.keys());
    possible.addAll(others);
    Amount certain = Amount.exactly(reached.size());
    return possible.size() == reached.size()
        ? certain
        : new Amount(reached.size(), reached.size(), possible.size(), Exactness.AT_LEAST);
  }

  /** All that were reached, or may have been. */
  Set<String> placesNamed() {
    var named = new HashSet<>(placesReached.keys());
    named.addAll(placesPerhaps.keys());
    return named;
  }

  /** How many different places wait to be verified, beside those that are. */
  Amount placesWaiting() {
    var more = new HashSet<>(placesWaiting.keys());
    more.removeAll(placesReached.keys());
    return Amount.exactly(more.size());
  }
}
