package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One value of an indicator for one period, in one vintage, as far as the rules need to know it.
 *
 * @param value in the indicator's unit; null where the source gives only words, or it is withheld
 * @param numerator events of a rate, or positive answers of a survey
 * @param denominator exposure of events, in person-years or the like
 * @param sampleSize answers of a survey
 * @param standardError in the indicator's unit
 * @param designEffect by which the sample size is divided to give the effective one
 * @param direction which way it went, where the source says so
 * @param preliminary whether the source may still change it
 * @param withheld whether it is too small a number to be public
 * @param publishedOn the day the source published it; null where that is not known
 */
public record Measured(
    Days period,
    @Nullable BigDecimal value,
    @Nullable Long numerator,
    @Nullable BigDecimal denominator,
    @Nullable Integer sampleSize,
    @Nullable BigDecimal standardError,
    @Nullable BigDecimal designEffect,
    @Nullable Direction direction,
    boolean preliminary,
    boolean withheld,
    @Nullable LocalDate publishedOn) {

  /** Another number for the same, all else equal: the baseline as it stood at signing. */
  Measured with(BigDecimal other) {
    return new Measured(
        period,
        other,
        null,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        null,
        preliminary,
        withheld,
        publishedOn);
  }

  /** A value that only the agreement's text has. */
  static Measured stated(Days period, BigDecimal value) {
    return new Measured(period, value, null, null, null, null, null, null, false, false, null);
  }
}
