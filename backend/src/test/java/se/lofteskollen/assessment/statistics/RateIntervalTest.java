package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateIntervalTest {

  /** The customary table of Garwood's limits; 137 is the nickel workers of R's manual. */
  @ParameterizedTest(name = "{0} events")
  @CsvSource({
    "0, 0, 3.689",
    "1, 0.025, 5.572",
    "5, 1.623, 11.668",
    "10, 4.795, 18.390",
    "20, 12.217, 30.888",
    "137, 115.021, 161.956"
  })
  void publishedLimits(long count, double lower, double upper) {
    var interval = RateInterval.of(count, 0.05, Double.NaN);

    assertThat(interval.lower()).isEqualTo(lower, within(0.0005));
    assertThat(interval.upper()).isEqualTo(upper, within(0.0005));
  }

  @Test
  void dispersionMovesEachEndAwayByItsRootOnTheLogScale() {
    var exact = RateInterval.of(60, 0.1, 1);
    var widened = RateInterval.of(60, 0.1, 9);

    assertThat(widened.lower()).isEqualTo(60 * Math.pow(exact.lower() / 60, 3), within(1e-9));
    assertThat(widened.upper()).isEqualTo(60 * Math.pow(exact.upper() / 60, 3), within(1e-9));
  }

  @Test
  void zeroEventsAreJudgedByTheEffectiveCount() {
    assertThat(RateInterval.of(0, 0.05, 2).upper()).isEqualTo(2 * 3.688879, within(1e-5));
    assertThat(RateInterval.of(0, 0.05, 0.5).upper()).isEqualTo(3.688879, within(1e-5));
    assertThat(RateInterval.of(0, 0.05, 2).lower()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.05, 1, The count", "5, 0, 1, Alpha", "5, 0.05, -1, dispersion"})
  void illegalInputIsNamed(long count, double alpha, double dispersion, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateInterval.of(count, alpha, dispersion))
        .withMessageContaining(named);
  }
}
