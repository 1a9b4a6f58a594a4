package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DispersionTest {

  /** (20 − 10)² / 30 and (30 − 20)² / 50: their mean. */
  @Test
  void withEqualExposuresItIsTheSquaredStepOverTheSumOfBoth() {
    assertThat(between(10, 20, 30)).isEqualTo((100.0 / 30 + 100.0 / 50) / 2, within(1e-12));
  }

  /** A fall of ten a year is no noise, though the variance is three times the mean. */
  @Test
  void aTrendIsNoNoise() {
    assertThat(between(140, 130, 120, 110, 100, 90, 80, 70)).isLessThan(0.6);
  }

  /** Rates 0.15 and 0.075: (0.075)² · 100 · 200 / 30. */
  @Test
  void withUnequalExposuresRatesAreHeldAgainstEachOther() {
    assertThat(Dispersion.betweenNeighbours(new double[] {15, 15}, new double[] {100, 200}))
        .isEqualTo(3.75, within(1e-12));
  }

  @Test
  void twoEmptyNeighboursSayNothing() {
    assertThat(between(0, 0, 6)).isEqualTo(6, within(1e-12));
    assertThat(between(0, 0, 0)).isNaN();
    assertThat(between(7)).isNaN();
    assertThat(between()).isNaN();
    assertThat(between(7, 7)).isZero();
  }

  /** Seven periods are worth four degrees of freedom: t = 2.776445, z = 1.959964. */
  @Test
  void whatIsAGuessFromFewIsAllowedForByStudentsDistribution() {
    double raw = between(30, 90, 45, 80, 35, 75, 60);
    double ratio = 2.7764451052 / 1.9599639845;
    assertThat(allowed(30, 90, 45, 80, 35, 75, 60)).isEqualTo(raw * ratio * ratio, within(1e-8));
  }

  @Test
  void whatVariesNoMoreThanChanceWidensNothing() {
    assertThat(allowed(70, 71, 69, 70, 72)).isEqualTo(1);
    assertThat(allowed(0, 0, 0)).isEqualTo(1);
    // (2 − 0)² / 2 = 2 is above 1, and 1 is not.
    assertThat(allowed(1, 0, 1, 0)).isEqualTo(1);
  }

  @Test
  void illegalInputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.betweenNeighbours(new double[] {1, 2}, new double[] {1}))
        .withMessageContaining("2 counts, 1 exposures");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(1, -2))
        .withMessageContaining("Count");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.betweenNeighbours(new double[] {1, 2}, new double[] {1, 0}))
        .withMessageContaining("Exposure");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Dispersion.allowedFor(new double[] {1, 2}, new double[] {1, 1}, Double.NaN))
        .withMessageContaining("Alpha");
  }

  private static double between(double... counts) {
    return Dispersion.betweenNeighbours(counts, years(counts));
  }

  private static double allowed(double... counts) {
    return Dispersion.allowedFor(counts, years(counts), 0.05);
  }

  private static double[] years(double[] counts) {
    return DoubleStream.generate(() -> 365).limit(counts.length).toArray();
  }
}
