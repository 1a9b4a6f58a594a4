package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One period of a recurring promise.
 *
 * @param key as {@link se.lofteskollen.assessment.promise.CalendarPeriod} says
 * @param days the days of the period that lie within the agreement and the season
 * @param required what was asked of it, by its share where it is cut; 0 where hours are promised
 * @param done verified, and known to belong to this period alone
 * @param waiting reported likewise, that nobody has verified yet
 * @param hours the same in hours, where hours are promised
 * @param reported whether anything at all was reported that touches it, verified or not: silence is
 *     not the same as zero
 */
public record PeriodResult(
    String key,
    Days days,
    long required,
    Amount done,
    Amount waiting,
    @Nullable InHours hours,
    boolean reported,
    PeriodStatus status) {

  /**
   * Promised, verified and waiting hours.
   *
   * @param done in hundredths
   */
  public record InHours(BigDecimal required, Amount done, BigDecimal waiting) {}
}
