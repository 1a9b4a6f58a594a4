package se.lofteskollen.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** The day up to which a follow-up tells what had become known. */
final class KnownOn {
  private KnownOn() {}

  /**
   * Holds it to the days that make sense: not before the period is over, and not to come.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is another day
   */
  static void check(@Nullable LocalDate knownOn, LocalDate periodEnd, LocalDate today) {
    if (knownOn != null && (knownOn.isBefore(periodEnd) || knownOn.isAfter(today))) {
      throw ProblemType.RULE_BROKEN.problem(
          "The period cannot be followed up like this.",
          FieldError.ofBody(
              "/knownOn", "OUT_OF_RANGE", "must be from the period's last day and up to today"));
    }
  }
}
