package se.lofteskollen.assessment.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Place;

/**
 * What was reported of one promise, added up under every heading that its rule asks for: the whole,
 * each place, each named occasion or unit, each period, and each period at each place. Adding or
 * removing touches the headings that it belongs to and no others.
 */
final class Tallies {
  private final Admission admission;
  private final Tally tally = new Tally();
  private final Map<String, Tallies> items;
  private final Map<String, Tallies> places;
  private final @Nullable PeriodTallies periods;

  private Tallies(
      Admission admission,
      Map<String, Tallies> items,
      Map<String, Tallies> places,
      @Nullable PeriodTallies periods) {
    this.admission = admission;
    this.items = items;
    this.places = places;
    this.periods = periods;
  }

  static Tallies undivided(Admission admission) {
    return new Tallies(admission, Map.of(), Map.of(), null);
  }

  static Tallies inPeriods(Admission admission, PeriodTallies periods) {
    return new Tallies(admission, Map.of(), Map.of(), periods);
  }

  static Tallies ofItems(Admission admission, Stream<String> keys) {
    return new Tallies(
        admission,
        keys.collect(Collectors.toMap(Function.identity(), _ -> undivided(admission))),
        Map.of(),
        null);
  }

  /** The whole, and each place by itself. */
  static Tallies atPlaces(Admission admission, List<Place> places, Function<Place, Tallies> one) {
    return new Tallies(
        admission,
        Map.of(),
        places.stream().collect(Collectors.toMap(Place::id, one, (first, _) -> first)),
        null);
  }

  /**
   * Adds what was done, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Performance performance, int sign) {
    Admission.Share share = admission.share(performance);
    tally.add(performance, share, sign);
    Tallies item = performance.item() == null ? null : items.get(performance.item());
    if (item != null) {
      item.add(performance, sign);
    }
    places.forEach(
        (id, there) -> {
          if (performance.concerns(id)) {
            there.add(performance, sign);
          }
        });
    if (periods != null) {
      periods.add(performance, share, sign);
    }
  }

  Tally whole() {
    return tally;
  }

  Tallies item(String key) {
    return of(items, key);
  }

  Tallies at(Place place) {
    return of(places, place.id());
  }

  PeriodTallies periods() {
    if (periods == null) {
      throw new IllegalStateException("The promise has no periods.");
    }
    return periods;
  }

  private static Tallies of(Map<String, Tallies> parts, String key) {
    Tallies part = parts.get(key);
    if (part == null) {
      throw new IllegalArgumentException("The promise does not name it.");
    }
    return part;
  }
}
