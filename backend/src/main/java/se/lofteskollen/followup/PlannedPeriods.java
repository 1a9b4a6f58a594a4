package se.lofteskollen.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.FollowUpPlan;
import se.lofteskollen.pledge.document.FollowUpPlan.Interval;
import se.lofteskollen.pledge.document.OwnPeriod;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.shared.time.Period;

/**
 * The periods that an agreement is to be followed up by: those that the parties chose themselves,
 * each with the day on which it is due, or its time divided. Then they follow the calendar, as the
 * statistics do; the first and the last may be shorter, and each is due on the last day of the
 * month after it. A plan may also say that nothing is followed up, or not here.
 */
final class PlannedPeriods {
  private static final int MONTHS_OF_A_YEAR = 12;

  private PlannedPeriods() {}

  /**
   * The periods, oldest first.
   *
   * @param plan null: half-yearly
   * @param until for an agreement without an end: a day in the last period of the calendar
   */
  static List<PlannedPeriod> of(@Nullable FollowUpPlan plan, Period agreement, LocalDate until) {
    if (plan == null) {
      return of(Interval.HALF_YEARLY, List.of(), agreement, until);
    }
    return of(plan.interval(), plan.own(), agreement, until);
  }

  private static List<PlannedPeriod> of(
      Interval interval, List<OwnPeriod> own, Period agreement, LocalDate until) {
    return switch (interval) {
      case QUARTERLY -> calendar("Q", 3, agreement, until);
      case EVERY_FOUR_MONTHS -> calendar("T", 4, agreement, until);
      case HALF_YEARLY -> calendar("H", 6, agreement, until);
      case YEARLY -> calendar("", MONTHS_OF_A_YEAR, agreement, until);
      case OWN_PERIODS -> own.stream().map(PlannedPeriods::own).toList();
      case NONE, PUBLISHED_ELSEWHERE -> List.of();
    };
  }

  /**
   * Its key is made of both its days: when an amendment moves one of them it is another period, and
   * what is said of the one is not taken for what is said of the other.
   */
  private static PlannedPeriod own(OwnPeriod period) {
    return new PlannedPeriod(
        period.start() + "--" + period.end(),
        new ClosedPeriod(period.start(), period.end()),
        period.dueOn());
  }

  private static List<PlannedPeriod> calendar(
      String kind, int months, Period agreement, LocalDate until) {
    LocalDate end = agreement.end();
    LocalDate last = end == null ? until : end;
    var periods = new ArrayList<PlannedPeriod>();
    YearMonth first = firstMonth(YearMonth.from(agreement.start()), months);
    for (YearMonth month = first; !month.atDay(1).isAfter(last); month = month.plusMonths(months)) {
      YearMonth lastMonth = month.plusMonths(months - 1L);
      periods.add(
          new PlannedPeriod(
              key(month, kind, months),
              new ClosedPeriod(
                  later(month.atDay(1), agreement.start()),
                  end == null ? lastMonth.atEndOfMonth() : earlier(lastMonth.atEndOfMonth(), end)),
              lastMonth.plusMonths(1).atEndOfMonth()));
    }
    return List.copyOf(periods);
  }

  /** The first month of the period that the month lies in. */
  private static YearMonth firstMonth(YearMonth month, int months) {
    return month.minusMonths((month.getMonthValue() - 1) % months);
  }

  private static String key(YearMonth first, String kind, int months) {
    int number = (first.getMonthValue() - 1) / months + 1;
    return kind.isEmpty()
        ? Integer.toString(first.getYear())
        : "%d-%s%d".formatted(first.getYear(), kind, number);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
