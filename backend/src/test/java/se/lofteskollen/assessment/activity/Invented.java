package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.calendar.YearlyDays;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.Terms;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;
import se.lofteskollen.assessment.wording.Wording;

/**
 * Promises of every kind and what was done, made up at random for the property tests.
 *
 * @param done in no order; some of it outside the agreement
 * @param asOf up to a year after the agreement's end
 */
record Invented(Promise promise, List<Performance> done, LocalDate asOf) {
  private static final List<String> KEYS = List.of("a", "b", "c");
  private static final List<Place> PLACES =
      List.of(new Place("north", "Norr"), new Place("south", "Söder"), new Place("west", "Väster"));
  private static final Terms TERMS =
      new Terms(
          new YearlyDays(MonthDay.of(1, 10), MonthDay.of(6, 12)),
          new YearlyDays(MonthDay.of(8, 18), MonthDay.of(12, 20)));

  /** The quotas that ask for at least so much: more can only help. */
  static Arbitrary<Invented> minimum() {
    return of(Set.of(Kind.SHARE, Kind.RESPONSE_TIME, Kind.UNQUANTIFIED));
  }

  static Arbitrary<Invented> any() {
    return of(Set.of());
  }

  ActivityAssessment assessed() {
    return on(asOf);
  }

  ActivityAssessment on(LocalDate day) {
    return ActivityAssessor.assess(promise, done, AsOf.on(day), Given.NEW_YEAR_AND_MAY);
  }

  Invented with(List<Performance> other) {
    return new Invented(promise, other, asOf);
  }

  Invented and(Performance another) {
    var more = new ArrayList<>(done);
    more.add(another);
    return with(more);
  }

  /** Something else that was done within the same promise. */
  Performance another(Random random, boolean verified) {
    return new Maker(random).performance(promise, verified);
  }

  Invented shuffled(Random random) {
    var other = new ArrayList<>(done);
    Collections.shuffle(other, random);
    return with(other);
  }

  private static Arbitrary<Invented> of(Set<Kind> without) {
    return Arbitraries.randoms().map(random -> new Maker(random).promise(without));
  }

  private enum Kind {
    TOTAL,
    RECURRING,
    MEAN,
    OCCASION,
    COVERAGE,
    EFFORT,
    EFFORT_EVERY,
    MILESTONE,
    SHARE,
    RESPONSE_TIME,
    UNQUANTIFIED
  }

  /** Draws one thing after the other. */
  private record Maker(Random random) {

    Invented promise(Set<Kind> without) {
      LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800));
      LocalDate end = chance(5) ? null : start.plusDays(random.nextInt(chance(2) ? 60 : 500));
      var agreement = new Span(start, end);
      var kinds = EnumSet.allOf(Kind.class);
      kinds.removeAll(without);
      PlainQuota inner = quota(pick(List.copyOf(kinds)), agreement);
      Quota quota =
          chance(3) ? new ConditionalQuota(new Wording("vid behov", "if needed"), inner) : inner;
      var promise =
          Promise.of(quota, agreement, random.nextInt(20), PLACES.subList(0, random.nextInt(4)));
      List<Performance> done =
          IntStream.range(0, random.nextInt(25))
              .mapToObj(_ -> performance(promise, !chance(4)))
              .toList();
      return new Invented(promise, done, start.plusDays(random.nextLong(length(agreement) + 100)));
    }

    Performance performance(Promise promise, boolean verified) {
      LocalDate day =
          promise.agreement().start().plusDays(random.nextLong(length(promise.agreement())) - 5);
      LocalDate until = chance(5) ? day.plusDays(random.nextInt(45)) : day;
      int count = random.nextInt(6);
      return new Performance(
          day,
          until,
          count,
          Exactness.EXACT,
          verified,
          chance(4) ? null : pick(KEYS),
          Set.copyOf(someOf(PLACES).stream().map(Place::id).toList()),
          chance(2) ? null : random.nextInt(count + 1),
          chance(3) ? null : new BigDecimal(random.nextInt(40)).movePointLeft(1),
          chance(2) ? null : 30 + random.nextInt(60),
          chance(2) ? null : 10 + random.nextInt(60),
          count == 0 && chance(2) ? pick(List.of("Inget läge", "Inga tips", "Lugnt")) : null);
    }

    private PlainQuota quota(Kind kind, Span agreement) {
      return switch (kind) {
        case TOTAL ->
            new TotalQuota(1 + random.nextInt(30), null, scope(), Counting.of(Given.VISITS));
        case RECURRING -> recurring(false);
        case MEAN -> recurring(true);
        case OCCASION ->
            new OccasionQuota(
                keys()
                    .map(key -> new Occasion(key, named(key), chance(2) ? null : within(agreement)))
                    .toList());
        case COVERAGE ->
            new CoverageQuota(keys().map(key -> new CoverageUnit(key, named(key))).toList());
        case EFFORT -> new EffortQuota(new BigDecimal(1 + random.nextInt(60)), null);
        case EFFORT_EVERY ->
            new EffortQuota(
                new BigDecimal(1 + random.nextInt(6)),
                Recurrence.each(pick(List.of(Every.WEEK, Every.MONTH))));
        case MILESTONE -> new MilestoneQuota(chance(2) ? null : within(agreement));
        case SHARE -> new ShareQuota(new BigDecimal(pick(List.of(20, 50, 100))), null, null);
        case RESPONSE_TIME -> new ResponseTimeQuota(75);
        case UNQUANTIFIED -> new Unquantified();
      };
    }

    private PlainQuota recurring(boolean average) {
      Every every = pick(List.of(Every.values()));
      var season =
          chance(3)
              ? new YearlyDays(
                  MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)),
                  MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)))
              : null;
      Set<DayOfWeek> weekdays =
          chance(3) ? Set.copyOf(someOf(List.of(DayOfWeek.values()))) : Set.of();
      boolean fromStart = every.countsFromStart() && chance(3);
      return new RecurringQuota(
          1 + random.nextInt(3),
          null,
          new Recurrence(
              every,
              fromStart ? Reckoning.FROM_START : Reckoning.CALENDAR,
              chance(4) ? 2 + random.nextInt(2) : 1,
              TERMS),
          average,
          scope(),
          new Counting(
              Given.VISITS,
              new CalendarFilter(season, weekdays, null, chance(3)),
              chance(5) ? 30 : null,
              !average && chance(6)));
    }

    private Scope scope() {
      return chance(2) ? Scope.EACH_PLACE : Scope.IN_TOTAL;
    }

    private Stream<String> keys() {
      return KEYS.subList(0, 1 + random.nextInt(KEYS.size())).stream();
    }

    private LocalDate within(Span agreement) {
      return agreement.start().plusDays(random.nextLong(length(agreement)));
    }

    private <T> T pick(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> someOf(List<T> choices) {
      return choices.stream().filter(_ -> chance(2)).toList();
    }

    private boolean chance(int oneIn) {
      return random.nextInt(oneIn) == 0;
    }

    private static Wording named(String key) {
      return new Wording(key, key);
    }

    /** In days; of an agreement without an end what is looked at. */
    private static long length(Span agreement) {
      LocalDate end = agreement.end();
      return end == null ? 400 : end.toEpochDay() - agreement.start().toEpochDay() + 1;
    }
  }
}
