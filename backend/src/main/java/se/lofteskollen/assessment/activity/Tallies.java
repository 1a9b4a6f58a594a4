package se.lofteskollen.assessment.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PeriodCalendar;
import se.lofteskollen.assessment.promise.PeriodIndex;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;

/**
 * What was reported of one promise, added up under every heading that its rule asks for: the whole,
 * each place, each named occasion or unit, each period, and each period at each place. Adding or
 * removing touches the headings that it belongs to and no others.
 */
final class Tallies {
  private final Tally tally = new Tally();
  private final Map<String, Tallies> items;
  private final Map<String, Tallies> places;
  private final @Nullable PeriodTallies periods;

  private Tallies(
      Map<String, Tallies> items, Map<String, Tallies> places, @Nullable PeriodTallies periods) {
    this.items = items;
    this.places = places;
    this.periods = periods;
  }

  static Tallies of(Promise promise, Holidays holidays) {
    return of(promise.quota(), promise, holidays);
  }

  private static Tallies of(Quota quota, Promise promise, Holidays holidays) {
    return switch (quota) {
      case TotalQuota total -> inScope(total.scope(), promise.places(), Tallies::undivided);
      case RecurringQuota recurring -> {
        var calendar =
            new PeriodCalendar(recurring.every(), recurring.terms(), recurring.filter(), holidays);
        var index = new PeriodIndex(calendar, promise.agreement());
        yield inScope(recurring.scope(), promise.places(), () -> inPeriods(index));
      }
      case EffortQuota effort when effort.every() != null -> {
        var calendar = new PeriodCalendar(effort.every(), null, CalendarFilter.NONE, holidays);
        yield inPeriods(new PeriodIndex(calendar, promise.agreement()));
      }
      case OccasionQuota occasions -> items(occasions.occasions().stream().map(Occasion::key));
      case CoverageQuota coverage -> items(coverage.units().stream().map(CoverageUnit::key));
      case ConditionalQuota conditional -> of(conditional.quota(), promise, holidays);
      case EffortQuota _, ShareQuota _, ResponseTimeQuota _, MilestoneQuota _, Unquantified _ ->
          undivided();
    };
  }

  private static Tallies inScope(Scope scope, List<Place> places, Supplier<Tallies> one) {
    return switch (scope) {
      case IN_TOTAL -> one.get();
      case EACH_PLACE ->
          new Tallies(
              Map.of(),
              places.stream()
                  .map(Place::id)
                  .distinct()
                  .collect(Collectors.toMap(Function.identity(), _ -> one.get())),
              null);
    };
  }

  private static Tallies items(Stream<String> keys) {
    return new Tallies(
        keys.collect(Collectors.toMap(Function.identity(), _ -> undivided())), Map.of(), null);
  }

  private static Tallies inPeriods(PeriodIndex index) {
    return new Tallies(Map.of(), Map.of(), new PeriodTallies(index));
  }

  private static Tallies undivided() {
    return new Tallies(Map.of(), Map.of(), null);
  }

  /**
   * Adds what was done, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Performance performance, int sign) {
    tally.add(performance, sign);
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
      periods.add(performance, sign);
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
