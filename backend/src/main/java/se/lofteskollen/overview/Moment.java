package se.lofteskollen.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/**
 * When somebody asks how it stood: the day asked about, and the day on which what had been done by
 * then is known. Both in Europe/Stockholm.
 *
 * @param asOf null: the day on which it is known
 * @param knownOn null: the day asked about
 */
public record Moment(@Nullable LocalDate asOf, @Nullable LocalDate knownOn) {

  /** How it stands. */
  public static Moment now() {
    return new Moment(null, null);
  }

  /** The day of the text; null: the one in force. */
  @Nullable LocalDate dayOfText() {
    return asOf == null ? knownOn : asOf;
  }

  /**
   * What the rules are asked.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is to be known before it is
   *     done, or on a day to come
   */
  AsOf asked(LocalDate today) {
    LocalDate day = Objects.requireNonNullElse(dayOfText(), today);
    if (knownOn == null) {
      return AsOf.on(day);
    }
    if (knownOn.isAfter(today)) {
      throw refused("TOO_FAR_AHEAD", "must not be after today");
    }
    if (knownOn.isBefore(day)) {
      throw refused("IN_ORDER", "must not be before asOf");
    }
    return new AsOf(day, knownOn);
  }

  private static RuntimeException refused(String code, String expected) {
    return ProblemType.INVALID_REQUEST.problem(
        FieldError.CORRECT, FieldError.ofParameter("knownOn", code, expected));
  }
}
