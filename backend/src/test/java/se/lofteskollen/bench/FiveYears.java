package se.lofteskollen.bench;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.ActivityAssessor;
import se.lofteskollen.assessment.activity.ActivityLedger;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.assessment.activity.Exactness;
import se.lofteskollen.assessment.activity.Performance;
import se.lofteskollen.assessment.calendar.Span;
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
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.shared.time.SwedishHolidays;

/** An agreement of five years with twelve activities, one of each kind, and 10,000 records. */
final class FiveYears {
  static final int RECORDS = 10_000;

  private static final Span AGREEMENT =
      new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
  private static final List<Place> PLACES =
      List.of(new Place("north", "Norr"), new Place("south", "Söder"), new Place("west", "Väster"));
  private static final List<String> ITEMS = List.of("a", "b", "c", "d");

  private final List<Promise> promises =
      quotas().map(quota -> Promise.of(quota, AGREEMENT, 14, PLACES)).toList();
  private final List<List<Performance>> performances = new ArrayList<>();

  FiveYears(long seed) {
    var random = new Random(seed);
    promises.forEach(_ -> performances.add(new ArrayList<>()));
    for (int i = 0; i < RECORDS; i++) {
      performances.get(i % promises.size()).add(performance(random));
    }
  }

  /** The answers for all twelve, from the records. */
  List<ActivityAssessment> fromScratch() {
    var answers = new ArrayList<ActivityAssessment>();
    for (int i = 0; i < promises.size(); i++) {
      answers.add(
          ActivityAssessor.assess(
              promises.get(i), performances.get(i), AsOf.on(AS_OF), SwedishHolidays::isHoliday));
    }
    return answers;
  }

  /** The sums of all twelve. */
  List<ActivityLedger> ledgers() {
    var ledgers = new ArrayList<ActivityLedger>();
    for (int i = 0; i < promises.size(); i++) {
      var ledger = new ActivityLedger(promises.get(i), SwedishHolidays::isHoliday);
      performances.get(i).forEach(ledger::add);
      ledgers.add(ledger);
    }
    return ledgers;
  }

  /** The answers for all twelve, from their sums. */
  static List<ActivityAssessment> fromSums(List<ActivityLedger> ledgers) {
    return ledgers.stream().map(ledger -> ledger.assess(AsOf.on(AS_OF))).toList();
  }

  static Performance performance(Random random) {
    LocalDate day = AGREEMENT.start().plusDays(random.nextInt(5 * 365));
    int count = 1 + random.nextInt(3);
    return new Performance(
        day,
        day,
        count,
        Exactness.EXACT,
        random.nextInt(20) > 0,
        ITEMS.get(random.nextInt(ITEMS.size())),
        Set.of(PLACES.get(random.nextInt(PLACES.size())).id()),
        random.nextInt(count + 1),
        new BigDecimal(random.nextInt(16)).movePointLeft(1),
        null,
        null,
        null);
  }

  private static Stream<Quota> quotas() {
    var tuesdays = new CalendarFilter(null, Set.of(DayOfWeek.TUESDAY), null, true);
    return Stream.of(
        new TotalQuota(2000, null, Scope.IN_TOTAL, Counting.of(null)),
        new TotalQuota(500, null, Scope.EACH_PLACE, Counting.of(null)),
        recurring(Every.MONTH, false, Scope.IN_TOTAL, CalendarFilter.NONE),
        recurring(Every.WEEK, false, Scope.EACH_PLACE, CalendarFilter.NONE),
        recurring(Every.WEEK, true, Scope.IN_TOTAL, CalendarFilter.NONE),
        new ConditionalQuota(
            new Wording("om läget kräver det", "if the need arises"),
            recurring(Every.DAY, false, Scope.IN_TOTAL, tuesdays)),
        new OccasionQuota(
            ITEMS.stream().map(key -> new Occasion(key, new Wording(key, key), null)).toList()),
        new CoverageQuota(
            ITEMS.stream().map(key -> new CoverageUnit(key, new Wording(key, key))).toList()),
        new EffortQuota(new BigDecimal("10"), Recurrence.each(Every.MONTH)),
        new ShareQuota(new BigDecimal("20"), null, null),
        new ResponseTimeQuota(60),
        new MilestoneQuota(null));
  }

  private static PlainQuota recurring(
      Every every, boolean average, Scope scope, CalendarFilter filter) {
    return new RecurringQuota(
        2, null, Recurrence.each(every), average, scope, new Counting(null, filter, null, false));
  }
}
