package se.lofteskollen.pledge.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.Period;

/**
 * How long an agreement may be. Whoever reads it has every day, week or month of it reckoned, so
 * that a slip of the pen must not make it thousands of years.
 */
public final class PeriodLimits {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_YEARS = 20;

  private PeriodLimits() {}

  /** What is wrong with the period, by its place in the text; empty when nothing is. */
  public static List<FieldError> broken(Period period) {
    var errors = new ArrayList<FieldError>();
    errors.addAll(year("/period/start", period.start()));
    LocalDate end = period.end();
    if (end != null) {
      errors.addAll(year("/period/end", end));
      if (errors.isEmpty() && !end.isBefore(period.start().plusYears(MOST_YEARS))) {
        errors.add(
            FieldError.ofBody(
                "/period/end", "PERIOD_TOO_LONG", "must be less than 20 years after the start"));
      }
    }
    return List.copyOf(errors);
  }

  /** What is wrong with the year of a day; empty when nothing is. */
  static List<FieldError> year(String pointer, LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
        ? List.of(
            FieldError.ofBody(
                pointer, "YEAR_OUT_OF_RANGE", "must lie in one of the years 1990 to 2100"))
        : List.of();
  }
}
