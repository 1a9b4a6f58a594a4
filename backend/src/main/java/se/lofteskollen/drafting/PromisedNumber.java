package se.lofteskollen.drafting;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.DayRange;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.TermDays;
import se.lofteskollen.pledge.document.TimeRange;
import se.lofteskollen.pledge.document.UnitName;
import se.lofteskollen.shared.text.Text;

/**
 * A promised number, and everything that makes it the same promise as another.
 *
 * @param where of the number, as a JSON pointer from the quota
 */
record PromisedNumber(Promise promise, BigDecimal number, String where) {

  /** What a number is promised of: two numbers of one such promise contradict each other. */
  private record Promise(
      Set<String> leads, Set<PlaceName> places, @Nullable String condition, What what) {}

  private sealed interface What {}

  private record InTheWholePeriod(String unit, Scope scope) implements What {}

  private record InEachPeriod(
      String unit,
      Every every,
      boolean average,
      Scope scope,
      @Nullable TermDays terms,
      @Nullable DayRange season,
      Set<DayOfWeek> weekdays,
      @Nullable TimeRange timeOfDay,
      boolean skipPublicHolidays)
      implements What {}

  /** Hours carry no name of what they are spent on but the activity's. */
  private record Hours(String title, @Nullable Every every) implements What {}

  private record Percent(String of, String part) implements What {}

  private record Minutes(String title) implements What {}

  /** The number that an activity promises; empty where it is not known what is counted. */
  static Optional<PromisedNumber> of(ActivityTerms activity) {
    return of(activity, activity.quota(), null, "");
  }

  private static Optional<PromisedNumber> of(
      ActivityTerms activity, QuotaTerms quota, @Nullable String condition, String at) {
    return switch (quota) {
      case QuotaTerms.Total total ->
          name(total.unit())
              .map(unit -> new InTheWholePeriod(unit, orInTotal(total.scope())))
              .map(what -> number(activity, condition, what, total.minimum(), at + "/minimum"));
      case QuotaTerms.Recurring recurring ->
          name(recurring.unit())
              .map(unit -> eachPeriod(unit, recurring))
              .map(what -> number(activity, condition, what, recurring.minimum(), at + "/minimum"));
      case QuotaTerms.Share share ->
          name(share.of())
              .flatMap(of -> name(share.part()).map(part -> new Percent(of, part)))
              .map(
                  what ->
                      new PromisedNumber(
                          promise(activity, condition, what),
                          share.minimumPercent(),
                          at + "/minimumPercent"));
      case QuotaTerms.Effort effort ->
          Optional.of(
              new PromisedNumber(
                  promise(activity, condition, new Hours(name(activity.title()), effort.every())),
                  effort.minimumHours(),
                  at + "/minimumHours"));
      case QuotaTerms.ResponseTime time ->
          Optional.of(
              number(
                  activity,
                  condition,
                  new Minutes(name(activity.title())),
                  time.maximumMinutes(),
                  at + "/maximumMinutes"));
      case QuotaTerms.Conditional conditional ->
          of(activity, conditional.quota(), name(conditional.condition()), at + "/quota");
      case QuotaTerms.Occasions _,
          QuotaTerms.Coverage _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ ->
          Optional.empty();
    };
  }

  boolean contradicts(PromisedNumber other) {
    return number.compareTo(other.number) != 0;
  }

  private static PromisedNumber number(
      ActivityTerms activity, @Nullable String condition, What what, int number, String where) {
    return new PromisedNumber(
        promise(activity, condition, what), BigDecimal.valueOf(number), where);
  }

  private static Promise promise(ActivityTerms activity, @Nullable String condition, What what) {
    return new Promise(
        Set.copyOf(activity.leads()), Set.copyOf(activity.places()), condition, what);
  }

  private static InEachPeriod eachPeriod(String unit, QuotaTerms.Recurring recurring) {
    return new InEachPeriod(
        unit,
        recurring.every(),
        Boolean.TRUE.equals(recurring.average()),
        orInTotal(recurring.scope()),
        recurring.terms(),
        recurring.season(),
        recurring.weekdays() == null ? Set.of() : Set.copyOf(recurring.weekdays()),
        recurring.timeOfDay(),
        Boolean.TRUE.equals(recurring.skipPublicHolidays()));
  }

  private static Scope orInTotal(@Nullable Scope scope) {
    return scope == null ? Scope.IN_TOTAL : scope;
  }

  private static Optional<String> name(@Nullable UnitName unit) {
    return Optional.ofNullable(unit).map(it -> name(it.one()));
  }

  /** The Swedish word decides: English may be written for one of the two and not for the other. */
  private static String name(Text text) {
    return text.sv().strip().toLowerCase(Locale.ROOT);
  }
}
