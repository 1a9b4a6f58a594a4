package se.lofteskollen.activity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.NamedUnit;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.text.Text;

/**
 * What an activity's quota asks of a record that counts towards it.
 *
 * @param items names of the occasions or units of which a record names one, by key; empty: none
 */
record QuotaDemands(Set<Demand> demands, Map<String, Text> items) {

  /** A thing that a record has to say, or may say, beside a count on a day. */
  enum Demand {
    /** The promise holds only if a need arises; a record may say that none did. */
    MAY_HAVE_NO_NEED,
    /** Where: each place is judged by itself, or the places are what is counted. */
    PLACES,
    /** How many hours. */
    HOURS,
    /** How many of the count. */
    PART,
    /** How long it took, or how many were in time. */
    TIME,
    /** Something that shows it. */
    PROOF
  }

  static QuotaDemands of(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.Total total -> ofPlaces(total.scope(), total.differentPlaces());
      case QuotaTerms.Recurring recurring ->
          ofPlaces(recurring.scope(), recurring.differentPlaces());
      case QuotaTerms.Occasions named ->
          ofItems(named(named.occasions(), NamedOccasion::key, NamedOccasion::name));
      case QuotaTerms.Coverage named ->
          ofItems(named(named.units(), NamedUnit::key, NamedUnit::name));
      case QuotaTerms.Effort _ -> of(Demand.HOURS);
      case QuotaTerms.Share _ -> of(Demand.PART);
      case QuotaTerms.ResponseTime _ -> of(Demand.TIME);
      case QuotaTerms.Milestone _ -> of(Demand.PROOF);
      case QuotaTerms.Conditional conditional -> {
        QuotaDemands inner = of(conditional.quota());
        var demands = EnumSet.of(Demand.MAY_HAVE_NO_NEED);
        demands.addAll(inner.demands());
        yield new QuotaDemands(demands, inner.items());
      }
      case QuotaTerms.None _ -> new QuotaDemands(Set.of(), Map.of());
    };
  }

  private static QuotaDemands ofPlaces(@Nullable Scope scope, @Nullable Boolean differentPlaces) {
    return scope == Scope.EACH_PLACE || Boolean.TRUE.equals(differentPlaces)
        ? of(Demand.PLACES)
        : new QuotaDemands(Set.of(), Map.of());
  }

  private static QuotaDemands of(Demand demand) {
    return new QuotaDemands(EnumSet.of(demand), Map.of());
  }

  private static QuotaDemands ofItems(Map<String, Text> items) {
    return new QuotaDemands(Set.of(), items);
  }

  private static <T> Map<String, Text> named(
      Collection<T> items, Function<T, String> key, Function<T, Text> name) {
    return items.stream().collect(Collectors.toMap(key, name, (first, _) -> first));
  }
}
