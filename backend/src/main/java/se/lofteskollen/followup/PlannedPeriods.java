package se.lofteskollen.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.FollowUpPlan;
import se.lofteskollen.pledge.document.FollowUpPlan.Interval;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.shared.time.Period;

/**
 * Divides an agreement's time into the periods that it is to be followed up by. They follow the
 * calendar, as the statistics do; the first and the last may be shorter. Each is due on the last
 * day of the month after it.
 */
final class PlannedPeriods {
  private static final int MONTHS_OF_A_YEAR = 12;

  private PlannedPeriods() {}

  /**
   * The periods, oldest first.
   *
   * @param plan null: half-yearly
   * @param until for an agreement without an end: a day in the last period
   */
  static List<PlannedPeriod> of(@Nullable FollowUpPlan plan, Period agreement, LocalDate until) {
    Interval interval = plan == null ? Interval.HALF_YEARLY : plan.interval();
    int months = months(interval);
    LocalDate end = agreement.end();
    LocalDate last = end == null ? until : end;
    var periods = new ArrayList<PlannedPeriod>();
    YearMonth first = firstMonth(YearMonth.from(agreement.start()), months);
    for (YearMonth month = first; !month.atDay(1).isAfter(last); month = month.plusMonths(months)) {
      YearMonth lastMonth = month.plusMonths(months - 1L);
      periods.add(
          new PlannedPeriod(
              key(month, interval),
              new ClosedPeriod(
                  later(month.atDay(1), agreement.start()),
                  end == null ? lastMonth.atEndOfMonth() : earlier(lastMonth.atEndOfMonth(), end)),
              lastMonth.plusMonths(1).atEndOfMonth()));
    }
    return List.copyOf(periods);
  }

  private static int months(Interval interval) {
    return switch (interval) {
      case QUARTERLY -> 3;
      case EVERY_FOUR_MONTHS -> 4;
      case HALF_YEARLY -> 6;
      case YEARLY -> MONTHS_OF_A_YEAR;
    };
  }

  /** The first month of the period that the month lies in. */
  private static YearMonth firstMonth(YearMonth month, int months) {
    return month.minusMonths((month.getMonthValue() - 1) % months);
  }

  private static String key(YearMonth first, Interval interval) {
    int number = (first.getMonthValue() - 1) / months(interval) + 1;
    return switch (interval) {
      case QUARTERLY -> "%d-Q%d".formatted(first.getYear(), number);
      case EVERY_FOUR_MONTHS -> "%d-T%d".formatted(first.getYear(), number);
      case HALF_YEARLY -> "%d-H%d".formatted(first.getYear(), number);
      case YEARLY -> Integer.toString(first.getYear());
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
