package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {

  @Test
  void withEqualExposuresItIsVarianceOverMean() {
    assertThat(Dispersion.of(new double[] {2, 4, 4, 4, 6}, new double[] {365, 365, 365, 365, 365}))
        .isEqualTo(0.5, within(1e-15));
  }

  /** Common rate 0.1; expected 10, 20, 30; (5²/10 + 5²/20 + 0) / 2. */
  @Test
  void withUnequalExposuresEachCountIsHeldAgainstItsOwn() {
    assertThat(Dispersion.of(new double[] {15, 15, 30}, new double[] {100, 200, 300}))
        .isEqualTo(1.875, within(1e-12));
  }

  @Test
  void itIsUnknownWithoutTwoCountsOrAnyEvent() {
    assertThat(Dispersion.of(new double[] {}, new double[] {})).isNaN();
    assertThat(Dispersion.of(new double[] {7}, new double[] {365})).isNaN();
    assertThat(Dispersion.of(new double[] {0, 0, 0}, new double[] {1, 1, 1})).isNaN();
    assertThat(Dispersion.of(new double[] {7, 7}, new double[] {1, 1})).isZero();
  }

  @Test
  void illegalInputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.of(new double[] {1, 2}, new double[] {1}))
        .withMessageContaining("2 counts, 1 exposures");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.of(new double[] {1, -2}, new double[] {1, 1}))
        .withMessageContaining("Count");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.of(new double[] {1, 2}, new double[] {1, 0}))
        .withMessageContaining("Exposure");
  }
}
