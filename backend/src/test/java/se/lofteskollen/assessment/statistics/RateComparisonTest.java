package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateComparisonTest {
  private static final double ALPHA = 0.05;
  private static final double YEAR = 365;

  @ParameterizedTest(name = "{0} burglaries, then {1}")
  @CsvSource({
    "60, 45, 0.172, 0.50, 1.12",
    "60, 38, 0.033, 0.41, 0.97",
    "16, 25, 0.211, 0.80, 3.13"
  })
  void twoYearsOfBurglaries(long before, long after, double p, double lower, double upper) {
    var comparison = compared(before, after);

    assertThat(comparison.ratio()).isEqualTo((double) after / before);
    assertThat(comparison.p()).isEqualTo(p, within(0.0005));
    assertThat(comparison.interval().lower()).isEqualTo(lower, within(0.005));
    assertThat(comparison.interval().upper()).isEqualTo(upper, within(0.005));
  }

  /**
   * 15 cases in 19,017 person-years, 41 in 28,010: the manual of Stata, "iri 41 15 28010 19017".
   */
  @Test
  void breastCancerAfterFluoroscopy() {
    var comparison = RateComparison.of(15, 19_017, 41, 28_010, ALPHA, Double.NaN);

    assertThat(comparison.ratio()).isEqualTo(1.855759, within(5e-7));
    assertThat(comparison.interval().lower()).isEqualTo(1.005684, within(5e-7));
    assertThat(comparison.interval().upper()).isEqualTo(3.6093, within(5e-6));
  }

  /**
   * Andersen, E. B. (1977), Scandinavian Journal of Statistics 4:153–158: lung cancer at 55–59
   * years in Fredericia and three other cities; the example in the manual of R's {@code
   * poisson.test}.
   */
  @Test
  void lungCancerInFredericia() {
    var comparison = RateComparison.of(21, 3_011, 11, 800, ALPHA, 1);

    assertThat(comparison.p()).isEqualTo(0.07967, within(5e-6));
    assertThat(comparison.ratio()).isEqualTo(1.971488, within(5e-7));
    assertThat(comparison.interval().lower()).isEqualTo(0.8584264, within(5e-8));
    assertThat(comparison.interval().upper()).isEqualTo(4.2772659, within(5e-8));
  }

  /** Of three events one and two are equally likely to fall in either year, but for rounding. */
  @Test
  void whatIsJustAsLikelyCountsIntoP() {
    assertThat(compared(1, 2).p()).isEqualTo(1);
    assertThat(compared(2, 1).p()).isEqualTo(1);
    assertThat(compared(0, 3).p()).isEqualTo(0.25, within(1e-15));
  }

  @Test
  void twoEmptyPeriodsSayNothing() {
    var comparison = RateComparison.of(0, 10, 0, 20, ALPHA, 3);

    assertThat(comparison.ratio()).isNaN();
    assertThat(comparison.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    assertThat(comparison.p()).isEqualTo(1);
  }

  /** 60 and 36 events with φ = 3 tell as much as 20 and 12 do. */
  @Test
  void dispersionLeavesTheEffectiveCounts() {
    var widened = RateComparison.of(60, YEAR, 36, YEAR, ALPHA, 3).interval();

    assertThat(widened.lower()).isEqualTo(compared(20, 12).interval().lower(), within(1e-12));
    assertThat(widened.upper()).isEqualTo(compared(20, 12).interval().upper(), within(1e-12));
  }

  @Test
  void severalYearsTogetherAreComparedByTheirDays() {
    var comparison = RateComparison.of(180, 1_096, 38, 365, ALPHA, Double.NaN);

    assertThat(comparison.ratio()).isEqualTo(0.634, within(0.0005));
    assertThat(comparison.p()).isEqualTo(0.0096, within(0.00005));
    assertThat(comparison.interval().lower()).isEqualTo(0.43, within(0.005));
    assertThat(comparison.interval().upper()).isEqualTo(0.90, within(0.005));
  }

  @Test
  void theTestItselfIsNotWidened() {
    assertThat(RateComparison.of(60, YEAR, 38, YEAR, ALPHA, 4).p()).isEqualTo(compared(60, 38).p());
  }

  @ParameterizedTest(name = "φ = {0}")
  @CsvSource({"0", "0.4", "1", "NaN"})
  void littleOrUnknownDispersionChangesNothing(double dispersion) {
    assertThat(RateComparison.of(60, YEAR, 38, YEAR, ALPHA, dispersion))
        .isEqualTo(compared(60, 38));
    assertThat(RateComparison.of(6, YEAR, 0, YEAR, ALPHA, dispersion)).isEqualTo(compared(6, 0));
    assertThat(RateComparison.of(0, YEAR, 6, YEAR, ALPHA, dispersion)).isEqualTo(compared(0, 6));
  }

  /** 12 events with φ = 3 tell as much as 4 with none; 0.025 ^ (1/4) is the end for 0 of 4. */
  @Test
  void zeroLaterEventsAreJudgedByEffectiveCounts() {
    var comparison = RateComparison.of(12, 200, 0, 100, ALPHA, 3);

    double share = 1 - Math.pow(0.025, 1.0 / 4);
    assertThat(comparison.ratio()).isZero();
    assertThat(comparison.interval().lower()).isZero();
    assertThat(comparison.interval().upper()).isEqualTo(2 * share / (1 - share), within(1e-12));
  }

  @Test
  void zeroEarlierEventsAreJudgedByEffectiveCounts() {
    var comparison = RateComparison.of(0, 200, 12, 100, ALPHA, 3);

    double share = Math.pow(0.025, 1.0 / 4);
    assertThat(comparison.ratio()).isInfinite();
    assertThat(comparison.interval().lower()).isEqualTo(2 * share / (1 - share), within(1e-12));
    assertThat(comparison.interval().upper()).isInfinite();
  }

  @Test
  void aHugeDispersionLeavesNothingToSay() {
    assertThat(RateComparison.of(1, YEAR, 0, YEAR, ALPHA, 1e6).interval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    assertThat(RateComparison.of(0, YEAR, 1, YEAR, ALPHA, 1e6).interval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 365, 5, 365, 0.05, 1, The count before",
    "5, 365, -1, 365, 0.05, 1, The count after",
    "5, 0, 5, 365, 0.05, 1, The exposure before",
    "5, 365, 5, -1, 0.05, 1, The exposure after",
    "5, Infinity, 5, 365, 0.05, 1, The exposure before",
    "5, 365, 5, NaN, 0.05, 1, The exposure after",
    "5, 365, 5, 365, 0, 1, Alpha",
    "5, 365, 5, 365, 1, 1, Alpha",
    "5, 365, 5, 365, NaN, 1, Alpha",
    "5, 365, 5, 365, 0.05, -0.1, dispersion",
    "5, 365, 5, 365, 0.05, Infinity, dispersion",
    "2147483647, 365, 1, 365, 0.05, 1, At most 2147483647"
  })
  void illegalInputIsNamed(
      long before,
      double exposureBefore,
      long after,
      double exposureAfter,
      double alpha,
      double dispersion,
      String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RateComparison.of(before, exposureBefore, after, exposureAfter, alpha, dispersion))
        .withMessageContaining(named);
  }

  @Test
  void asManyEventsAsCanBeComparedAre() {
    assertThat(compared(Integer.MAX_VALUE, 0).interval().upper())
        .isEqualTo(1.7178e-9, within(1e-12));
  }

  private static RateComparison compared(long before, long after) {
    return RateComparison.of(before, YEAR, after, YEAR, ALPHA, Double.NaN);
  }
}
