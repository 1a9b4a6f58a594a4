package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;

/**
 * Answers to a survey, as many as they are worth: with a design effect, fewer than were given.
 *
 * @param positive may be a fraction: a weighted share of an effective number
 */
record Answers(double positive, double size) {
  static final double PER_CENT = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Null where it is not known how many answered, or the share is none. */
  static @Nullable Answers of(Measured measured) {
    Integer size = measured.sampleSize();
    BigDecimal value = measured.value();
    if (size == null || value == null || !isFit(measured)) {
      return null;
    }
    BigDecimal designEffect = measured.designEffect();
    Long numerator = measured.numerator();
    double effective = designEffect == null ? size : size / designEffect.doubleValue();
    return designEffect == null && numerator != null
        ? new Answers(numerator, effective)
        : new Answers(effective * value.doubleValue() / PER_CENT, effective);
  }

  /** Whether the share is one: from 0 to 100, and of no more than all. */
  static boolean isFit(Measured measured) {
    BigDecimal value = measured.value();
    Long positive = measured.numerator();
    Integer size = measured.sampleSize();
    return (value == null || (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0))
        && (positive == null || size == null || positive <= size);
  }

  static Interval inPercent(Interval share) {
    return new Interval(PER_CENT * share.lower(), PER_CENT * share.upper());
  }
}
