package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final double ALPHA = 0.05;

  /** Newcombe, R. G. (1998), Statistics in Medicine 17:857–872, Table I, method 3. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void publishedIntervalsOfWilson(double positives, double size, double lower, double upper) {
    var interval = ShareInterval.wilson(positives, size, ALPHA);

    assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
    assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
  }

  /**
   * Newcombe, R. G. (1998), Statistics in Medicine 17:873–890, Table II, method 10. He gives first
   * − second; here the second is the one before.
   */
  @ParameterizedTest(name = "{0}/{1} − {2}/{3}")
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void publishedIntervalsOfNewcombe(
      double first,
      double firstSize,
      double second,
      double secondSize,
      double lower,
      double upper) {
    var change = ShareDifference.of(second, secondSize, first, firstSize, ALPHA);

    assertThat(change.difference()).isEqualTo(first / firstSize - second / secondSize);
    assertThat(change.interval().lower()).isEqualTo(lower, within(0.00005));
    assertThat(change.interval().upper()).isEqualTo(upper, within(0.00005));
  }

  /** 0.2553 to 0.3662 is 81 of 263; a design effect of 2 leaves half of both. */
  @Test
  void anEffectiveSizeNeedsNoWholeNumbers() {
    var interval = ShareInterval.wilson(40.5, 131.5, ALPHA);

    assertThat(interval.lower()).isLessThan(0.2553);
    assertThat(interval.upper()).isGreaterThan(0.3662);
    assertThat(interval.contains(81.0 / 263)).isTrue();
  }

  @Test
  void noneAndAllReachJustToTheEdge() {
    for (double size = 0.5; size < 100_000; size *= 1.37) {
      assertThat(ShareInterval.wilson(0, size, ALPHA).lower()).isZero();
      assertThat(ShareInterval.wilson(size, size, ALPHA).upper()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 10, 0.05, The positives",
    "NaN, 10, 0.05, The positives",
    "Infinity, Infinity, 0.05, The positives",
    "0, 0, 0.05, The size",
    "1, NaN, 0.05, The size",
    "1, 10, 2, Alpha",
    "11, 10, 0.05, no more positives than asked: 11.0 of 10.0"
  })
  void illegalInputIsNamed(double positives, double size, double alpha, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareInterval.wilson(positives, size, alpha))
        .withMessageContaining(named);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareDifference.of(positives, size, 5, 10, alpha))
        .withMessageContaining(named);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareDifference.of(5, 10, positives, size, alpha))
        .withMessageContaining(named);
  }
}
