package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanTest {

  @Test
  void anEstimateReachesNearlyTwoStandardErrorsEachWay() {
    var interval = MeanInterval.of(1.44, 0.1, 0.05);

    assertThat(interval.lower()).isEqualTo(1.44 - 0.1959963984540054, within(1e-15));
    assertThat(interval.upper()).isEqualTo(1.44 + 0.1959963984540054, within(1e-15));
  }

  /** Standard errors of 0.3 and 0.4 make one of 0.5; a change of 1 is two of them. */
  @Test
  void aChangeHasTheErrorsOfBothSides() {
    var change = MeanDifference.of(2, 0.3, 3, 0.4, 0.05);

    assertThat(change.difference()).isEqualTo(1);
    assertThat(change.interval().lower()).isEqualTo(1 - 0.979981992270027, within(1e-14));
    assertThat(change.interval().upper()).isEqualTo(1 + 0.979981992270027, within(1e-14));
    assertThat(change.p()).isEqualTo(0.04550026389635842, within(1e-16));
  }

  @Test
  void aFallIsNegativeAndAsLikelyAsTheSameRise() {
    var fall = MeanDifference.of(3, 0.4, 2, 0.3, 0.05);

    assertThat(fall.difference()).isEqualTo(-1);
    assertThat(fall.interval().isBelow(0)).isTrue();
    assertThat(fall.p()).isEqualTo(MeanDifference.of(2, 0.3, 3, 0.4, 0.05).p());
  }

  @Test
  void withoutErrorsAnyDifferenceIsOne() {
    assertThat(MeanDifference.of(2, 0, 3, 0, 0.05))
        .isEqualTo(new MeanDifference(1, new Interval(1, 1), 0));
    assertThat(MeanDifference.of(2, 0, 2, 0, 0.05))
        .isEqualTo(new MeanDifference(0, new Interval(0, 0), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0.1, 2, 0.1, 0.05, The value before",
    "2, -0.1, 2, 0.1, 0.05, The standard error before",
    "2, 0.1, Infinity, 0.1, 0.05, The value after",
    "2, 0.1, 2, Infinity, 0.05, The standard error after",
    "2, 0.1, 2, 0.1, 1.5, Alpha"
  })
  void illegalInputIsNamed(
      double before,
      double errorBefore,
      double after,
      double errorAfter,
      double alpha,
      String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanDifference.of(before, errorBefore, after, errorAfter, alpha))
        .withMessageContaining(named);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0.1, 0.05, The value",
    "2, NaN, 0.05, The standard error",
    "2, -1, 0.05, The standard error",
    "2, 0.1, -0.05, Alpha"
  })
  void illegalInputOfOneEstimateIsNamed(double value, double error, double alpha, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanInterval.of(value, error, alpha))
        .withMessageContaining(named);
  }
}
