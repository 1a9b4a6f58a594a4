package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One value of an indicator, in one vintage, as far as the rules need to know it.
 *
 * @param parts the period that it stands for; of a sum several, oldest first
 * @param value in the indicator's unit, with the decimals that its source wrote; null where the
 *     source gives only words, or it is withheld
 * @param numerator events of a rate, or positive answers of a survey
 * @param denominator exposure of events, in person-years or the like
 * @param sampleSize answers of a survey
 * @param standardError in the indicator's unit
 * @param designEffect by which the sample size is divided to give the effective one
 * @param direction which way it went, where the source says so
 * @param preliminary whether the source may still change it
 * @param withheld whether it is too small a number to be public
 * @param publishedOn the day the source published it; null where that is not known
 * @param reachesTo the day it reaches to, where it was published before its period was over; null
 *     where it is complete
 */
public record Measured(
    List<Days> parts,
    @Nullable BigDecimal value,
    @Nullable Long numerator,
    @Nullable BigDecimal denominator,
    @Nullable Integer sampleSize,
    @Nullable BigDecimal standardError,
    @Nullable BigDecimal designEffect,
    @Nullable Direction direction,
    boolean preliminary,
    boolean withheld,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate reachesTo) {

  public Measured {
    parts = List.copyOf(parts);
  }

  /** From its first day to its last, whatever lies between. */
  public Days period() {
    return new Days(parts.getFirst().first(), parts.getLast().last());
  }

  /** How many days it counts. */
  long days() {
    return parts.stream().mapToLong(Days::count).sum();
  }

  public boolean isComplete() {
    return reachesTo == null;
  }

  /** The last day that it tells of. */
  LocalDate end() {
    return reachesTo == null ? period().last() : reachesTo;
  }

  /** Another number for the same, all else equal: the baseline as it stood at signing. */
  Measured with(BigDecimal other) {
    return new Measured(
        parts,
        other,
        null,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        null,
        preliminary,
        withheld,
        publishedOn,
        reachesTo);
  }

  /** A value that was counted or told for other days together. */
  Measured over(List<Days> others) {
    return new Measured(
        others,
        value,
        numerator,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        direction,
        preliminary,
        withheld,
        publishedOn,
        reachesTo);
  }

  /** A value that only the agreement's text has. */
  public static Measured stated(Days period, BigDecimal value) {
    return new Measured(
        List.of(period), value, null, null, null, null, null, null, false, false, null, null);
  }

  /** Whether two numbers are the same but for the decimals that one of them was rounded to. */
  static boolean isSameNumber(BigDecimal one, BigDecimal other) {
    BigDecimal apart = one.subtract(other).abs();
    int decimals = Math.max(0, Math.min(one.scale(), other.scale()));
    boolean rounded = apart.stripTrailingZeros().scale() > decimals;
    BigDecimal halfDigit = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO);
    return rounded ? apart.compareTo(halfDigit) <= 0 : apart.signum() == 0;
  }
}
