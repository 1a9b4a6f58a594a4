package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One period of a recurring promise.
 *
 * @param key ISO 8601 where it has a form: {@code 2021-03-05}, {@code 2021-W09}, {@code 2021-03},
 *     {@code 2021-Q1}, {@code 2021-spring}, {@code 2021-H1}, {@code 2021}
 * @param days the days of the period that lie within the agreement and the season
 * @param required 0 where hours are promised
 * @param done sum of verified counts
 * @param waiting sum of reported counts that nobody has verified yet
 * @param hours the same in hours, where hours are promised
 * @param reported whether anything at all was reported for it, verified or not: silence is not the
 *     same as zero
 */
public record PeriodResult(
    String key,
    Days days,
    int required,
    int done,
    int waiting,
    @Nullable InHours hours,
    boolean reported,
    PeriodStatus status) {

  /** Promised, verified and waiting hours. */
  public record InHours(BigDecimal required, BigDecimal done, BigDecimal waiting) {}
}
