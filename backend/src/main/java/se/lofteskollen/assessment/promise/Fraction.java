package se.lofteskollen.assessment.promise;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share: sums of a third of a month and two thirds of another are one month. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
  public static final Fraction ZERO = of(0, 1);

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public Fraction plus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.add(other.numerator), denominator);
    }
    BigInteger sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    BigInteger both = denominator.multiply(other.denominator);
    BigInteger common = sum.gcd(both);
    return new Fraction(sum.divide(common), both.divide(common));
  }

  public Fraction times(long factor) {
    return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  public boolean isPositive() {
    return numerator.signum() > 0;
  }

  /** Rounded up to a whole number. */
  public long ceiling() {
    return decimal(0, RoundingMode.CEILING).longValueExact();
  }

  /** Rounded down to a whole number. */
  public long floor() {
    return decimal(0, RoundingMode.FLOOR).longValueExact();
  }

  public BigDecimal decimal(int scale, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
  }

  /** So many, divided by this. */
  public BigDecimal under(long number, int scale, RoundingMode rounding) {
    return new BigDecimal(denominator.multiply(BigInteger.valueOf(number)))
        .divide(new BigDecimal(numerator), scale, rounding);
  }
}
