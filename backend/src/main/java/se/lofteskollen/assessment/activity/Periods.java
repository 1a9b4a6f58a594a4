package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.CalendarPeriod;

/** A recurring promise, period by period: surplus in one does not mend another. */
final class Periods {
  private final Measure measure;
  private final Evidence evidence;
  private final List<Standing> standings;
  private final List<Joint> joints;

  /**
   * How one period stands.
   *
   * @param own what is known to belong to it alone
   * @param most what it may have, with sums that span it
   */
  record Standing(
      CalendarPeriod period, PeriodTally tally, Amount own, long most, PeriodStatus status) {

    private boolean is(PeriodStatus... any) {
      return Set.of(any).contains(status);
    }

    /** Whether it counts, in a promise for every single period. */
    boolean counts() {
      return !is(PeriodStatus.NOT_JUDGED);
    }
  }

  /**
   * What was reported for several periods together.
   *
   * @param first number of the first
   * @param last number of the last
   */
  record Joint(int first, int last, Sums sums) {}

  private Periods(
      Measure measure, Evidence evidence, List<Standing> standings, List<Joint> joints) {
    this.measure = measure;
    this.evidence = evidence;
    this.standings = standings;
    this.joints = joints;
  }

  static Periods of(Measure measure, Evidence evidence) {
    PeriodTallies tallies = evidence.tallies().periods();
    List<CalendarPeriod> periods = tallies.periods(evidence.asOf());
    List<Joint> joints = joints(tallies, periods);
    var standings = new ArrayList<Standing>(periods.size());
    for (int number = 0; number < periods.size(); number++) {
      standings.add(
          standing(measure, periods.get(number), over(joints, number), tallies, evidence));
    }
    return new Periods(measure, evidence, List.copyOf(standings), joints);
  }

  private static List<Joint> joints(PeriodTallies tallies, List<CalendarPeriod> periods) {
    if (tallies.together().isEmpty()) {
      return List.of();
    }
    Map<LocalDate, Integer> numbers = new HashMap<>();
    for (int number = 0; number < periods.size(); number++) {
      numbers.put(periods.get(number).inside().first(), number);
    }
    var joints = new ArrayList<Joint>();
    tallies
        .together()
        .forEach(
            (reach, there) -> {
              Integer first = numbers.get(reach.first());
              Integer last = numbers.get(reach.last());
              if (first != null && last != null) {
                joints.add(new Joint(first, last, there.sums()));
              }
            });
    return joints;
  }

  private static List<Joint> over(List<Joint> joints, int number) {
    return joints.isEmpty()
        ? List.of()
        : joints.stream().filter(j -> j.first() <= number && number <= j.last()).toList();
  }

  private static Standing standing(
      Measure measure,
      CalendarPeriod period,
      List<Joint> over,
      PeriodTallies tallies,
      Evidence evidence) {
    PeriodTally tally = tallies.of(period);
    Amount own = measure.done(tally.sums());
    long most = most(measure, tally.sums(), own, over);
    return new Standing(period, tally, own, most, status(period, tally, own, most, evidence));
  }

  private static long most(Measure measure, Sums sums, Amount own, List<Joint> over) {
    if (over.isEmpty()) {
      return own.upper();
    }
    return switch (measure) {
      case PLACES -> {
        var named = new HashSet<String>();
        over.forEach(joint -> named.addAll(joint.sums().placesNamed()));
        yield sums.places(named).upper();
      }
      case COUNT, HOURS -> {
        var sum = new AmountSum();
        sum.add(own, 1);
        over.forEach(joint -> sum.add(measure.done(joint.sums()), 1));
        yield sum.amount().upper();
      }
    };
  }

  private static PeriodStatus status(
      CalendarPeriod period, PeriodTally tally, Amount own, long most, Evidence evidence) {
    if (!period.judged()) {
      return PeriodStatus.NOT_JUDGED;
    }
    if (own.reaches(period.required())) {
      return PeriodStatus.KEPT;
    }
    if (evidence.conditional() && tally.noNeedArose()) {
      return PeriodStatus.NO_NEED;
    }
    if (evidence.asOf().isBefore(period.inside().first())) {
      return PeriodStatus.UPCOMING;
    }
    boolean closed = evidence.closed(period.inside().last());
    if (!closed && evidence.coverage().touches(period.inside())) {
      return PeriodStatus.PENDING;
    }
    if (most >= period.required()) {
      return PeriodStatus.UNDETERMINED;
    }
    return closed && covered(period, evidence) ? PeriodStatus.MISSED : PeriodStatus.NO_INFORMATION;
  }

  private static boolean covered(CalendarPeriod period, Evidence evidence) {
    return evidence.tallies().periods().covered(period, evidence.coverage());
  }

  /** Whether everything is known that was done on the days when something was expected. */
  boolean covered(Standing standing) {
    return covered(standing.period(), evidence);
  }

  Evidence evidence() {
    return evidence;
  }

  Measure measure() {
    return measure;
  }

  List<Standing> all() {
    return standings;
  }

  List<Joint> joints() {
    return joints;
  }

  List<Standing> with(PeriodStatus status) {
    return standings.stream().filter(s -> s.status() == status).toList();
  }

  int number(PeriodStatus status) {
    return with(status).size();
  }

  boolean any(PeriodStatus status) {
    return standings.stream().anyMatch(s -> s.status() == status);
  }

  /** Whether the first period is still to come; where nothing will be judged, there is no wait. */
  boolean notStarted() {
    return evidence.notStarted()
        || (!standings.isEmpty()
            && standings.stream().anyMatch(Standing::counts)
            && evidence.asOf().isBefore(standings.getFirst().period().inside().first()));
  }

  LocalDate firstDay() {
    return standings.isEmpty()
        ? evidence.agreement().start()
        : standings.getFirst().period().inside().first();
  }

  boolean closed(Standing standing) {
    return evidence.closed(standing.period().inside().last());
  }

  boolean openEnded() {
    return evidence.openEnded();
  }

  /** The last day on which anything is asked for; null where nothing is, or there is no end. */
  @Nullable LocalDate lastDay() {
    return openEnded() || standings.isEmpty() ? null : standings.getLast().period().inside().last();
  }

  /**
   * The answer where every single period has to reach the promise: what holds of every division of
   * the sums that is possible, and where not everything is known, of whatever else may have been
   * done.
   */
  AssessmentStatus status() {
    if (notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    if (standings.stream().noneMatch(Standing::counts)) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    if (!canBeReached(this::isSettled)) {
      return AssessmentStatus.NOT_KEPT;
    }
    if (!canBeReached(
        standing ->
            isSettled(standing)
                || standing.is(PeriodStatus.NO_INFORMATION, PeriodStatus.UNDETERMINED))) {
      return AssessmentStatus.NO_INFORMATION;
    }
    if (any(PeriodStatus.UNDETERMINED)) {
      return AssessmentStatus.UNDETERMINED;
    }
    if (any(PeriodStatus.NO_NEED)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return !openEnded()
            && standings.stream().filter(Standing::counts).allMatch(s -> s.is(PeriodStatus.KEPT))
        ? AssessmentStatus.KEPT
        : AssessmentStatus.ON_TRACK;
  }

  /** Whether nothing more can become known of what the period lacks. */
  private boolean isSettled(Standing standing) {
    return standing.is(PeriodStatus.MISSED)
        || (standing.is(PeriodStatus.UNDETERMINED) && closed(standing) && covered(standing));
  }

  /** Whether the sums can be divided so that each of these periods has what it lacks. */
  private boolean canBeReached(Predicate<Standing> lacking) {
    long[] needs = new long[standings.size()];
    for (int number = 0; number < needs.length; number++) {
      Standing standing = standings.get(number);
      if (lacking.test(standing)) {
        needs[number] = Math.max(0, standing.period().required() - standing.own().upper());
      }
    }
    return Spread.suffices(
        needs,
        joints.stream()
            .map(joint -> new Spread.Sum(joint.first(), joint.last(), supply(joint)))
            .toList());
  }

  /** One visit may have reached several places, in several periods: only too much is assumed. */
  private long supply(Joint joint) {
    return switch (measure) {
      case COUNT, HOURS -> measure.done(joint.sums()).upper();
      case PLACES -> joint.sums().placesNamed().isEmpty() ? 0 : Amount.UNBOUNDED;
    };
  }

  List<PeriodResult> results() {
    return standings.stream().map(this::result).toList();
  }

  private PeriodResult result(Standing standing) {
    Sums sums = standing.tally().sums();
    boolean inHours = measure == Measure.HOURS;
    return new PeriodResult(
        standing.period().key(),
        standing.period().inside(),
        inHours ? 0 : standing.period().required(),
        inHours ? sums.done() : standing.own(),
        inHours ? sums.waiting() : measure.waiting(sums),
        inHours
            ? new PeriodResult.InHours(
                Hundredths.hours(standing.period().required()),
                sums.hours(),
                Hundredths.hours(sums.hoursWaiting().stated()))
            : null,
        standing.tally().reported(),
        standing.status());
  }
}
