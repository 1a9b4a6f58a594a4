package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Periods.Standing;
import se.lofteskollen.assessment.promise.CalendarPeriod;
import se.lofteskollen.assessment.promise.Fraction;
import se.lofteskollen.assessment.promise.RecurringQuota;

/**
 * "In the mean three a week": the sum of the closed periods, divided by how many they are, where a
 * cut one counts as the share of it that lies within the agreement.
 */
final class MeanRule {
  private static final int DECIMALS = 2;

  private final RecurringQuota quota;
  private final Periods periods;

  private MeanRule(RecurringQuota quota, Periods periods) {
    this.quota = quota;
    this.periods = periods;
  }

  static ActivityAssessment assess(RecurringQuota quota, Periods periods) {
    var rule = new MeanRule(quota, periods);
    Figures.Mean figures = rule.figures();
    AssessmentStatus status = rule.status();
    return ActivityAssessment.of(
            status,
            periods.evidence(),
            figures,
            new MeanSentences(quota, periods, rule.known(), figures).of(status))
        .withPeriods(periods.results());
  }

  private AssessmentStatus status() {
    if (periods.notStarted()) {
      return AssessmentStatus.NOT_STARTED;
    }
    boolean excused = periods.any(PeriodStatus.NO_NEED);
    if (periods.all().stream().noneMatch(this::counts)) {
      return excused ? AssessmentStatus.NO_NEED_AROSE : AssessmentStatus.NOT_MEASURABLE;
    }
    boolean ends = !periods.openEnded();
    if (ends && done(_ -> true).reaches(needed(_ -> true))) {
      return AssessmentStatus.KEPT;
    }
    Amount done = done(this::counts);
    long needed = needed(this::counts);
    boolean reached = ends && done.reaches(needed);
    boolean allClosed = periods.all().stream().filter(this::counts).allMatch(periods::closed);
    if (ends && allClosed && !reached) {
      return notReached(done, needed, AssessmentStatus.NOT_KEPT);
    }
    long neededSoFar = needed(this::isClosed);
    boolean enoughSoFar = done.reaches(neededSoFar);
    if (excused && (reached || enoughSoFar)) {
      return AssessmentStatus.NO_NEED_AROSE;
    }
    return enoughSoFar
        ? AssessmentStatus.ON_TRACK
        : notReached(done, neededSoFar, AssessmentStatus.BEHIND);
  }

  private AssessmentStatus notReached(Amount done, long needed, AssessmentStatus otherwise) {
    if (done.mayReach(needed)) {
      return AssessmentStatus.UNDETERMINED;
    }
    boolean covered = periods.all().stream().filter(this::isClosed).allMatch(periods::covered);
    return covered ? otherwise : AssessmentStatus.NO_INFORMATION;
  }

  /** Whether it was needed. */
  private boolean counts(Standing standing) {
    return standing.status() != PeriodStatus.NO_NEED;
  }

  private boolean isClosed(Standing standing) {
    return counts(standing) && periods.closed(standing);
  }

  /** Whether it is closed, and everything that was done is known. */
  private boolean isKnown(Standing standing) {
    return isClosed(standing) && periods.covered(standing);
  }

  private List<Standing> known() {
    return periods.all().stream().filter(this::isKnown).toList();
  }

  private Figures.Mean figures() {
    Fraction number = shares(this::isKnown);
    long needed = periods.openEnded() ? needed(this::isClosed) : needed(this::counts);
    long missing = Math.max(0, needed - done(this::counts).lower());
    LocalDate lastDay = missing == 0 ? null : periods.lastDay();
    return new Figures.Mean(
        quota.minimum(),
        quota.maximum(),
        mean(number),
        number.decimal(1, RoundingMode.HALF_UP),
        missing,
        lastDay);
  }

  /** Rounded to the nearest, but what falls short never looks reached. */
  private @Nullable BigDecimal mean(Fraction number) {
    if (!number.isPositive()) {
      return null;
    }
    long done = lying(this::isKnown).stated();
    BigDecimal nearest = number.under(done, DECIMALS, RoundingMode.HALF_UP);
    BigDecimal minimum = BigDecimal.valueOf(quota.minimum());
    boolean reached = done >= needed(this::isKnown);
    return !reached && nearest.compareTo(minimum) >= 0
        ? number.under(done, DECIMALS, RoundingMode.DOWN)
        : nearest;
  }

  private Fraction shares(Predicate<Standing> which) {
    return periods.all().stream()
        .filter(which)
        .map(Standing::period)
        .map(CalendarPeriod::share)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** How many these periods need together to have the minimum in the mean. */
  private long needed(Predicate<Standing> which) {
    return periods.all().stream()
        .filter(which)
        .map(Standing::period)
        .map(CalendarPeriod::towardsMean)
        .reduce(Fraction.ZERO, Fraction::plus)
        .ceiling();
  }

  /** What is known to lie in these periods together. */
  private Amount lying(Predicate<Standing> which) {
    var sum = new AmountSum();
    periods.all().stream().filter(which).forEach(standing -> sum.add(standing.own(), 1));
    periods.joints().stream()
        .filter(joint -> over(joint).stream().allMatch(which))
        .forEach(joint -> sum.add(periods.measure().done(joint.sums()), 1));
    return sum.amount();
  }

  private List<Standing> over(Periods.Joint joint) {
    return periods.all().subList(joint.first(), joint.last() + 1);
  }

  /** What these periods have together; a sum that spans others too may lie in them or not. */
  private Amount done(Predicate<Standing> which) {
    var sum = new AmountSum();
    sum.add(lying(which), 1);
    periods.joints().stream()
        .filter(
            joint -> over(joint).stream().anyMatch(which) && !over(joint).stream().allMatch(which))
        .forEach(joint -> sum.add(periods.measure().done(joint.sums()).perhaps(), 1));
    return sum.amount();
  }
}
