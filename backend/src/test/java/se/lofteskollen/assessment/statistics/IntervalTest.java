package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Interval INTERVAL = new Interval(2, 4);

  @Test
  void theEndsBelongToIt() {
    assertThat(INTERVAL.contains(1.9)).isFalse();
    assertThat(INTERVAL.contains(2)).isTrue();
    assertThat(INTERVAL.contains(4)).isTrue();
    assertThat(INTERVAL.contains(4.1)).isFalse();
  }

  @Test
  void itIsAboveOrBelowOnlyAsAWhole() {
    assertThat(INTERVAL.isAbove(1.9)).isTrue();
    assertThat(INTERVAL.isAbove(2)).isFalse();
    assertThat(INTERVAL.isBelow(4.1)).isTrue();
    assertThat(INTERVAL.isBelow(4)).isFalse();
  }

  @Test
  void itIsWithinWhatItReachesJustTo() {
    assertThat(INTERVAL.within(2, 4)).isTrue();
    assertThat(INTERVAL.within(2.1, 4)).isFalse();
    assertThat(INTERVAL.within(2, 3.9)).isFalse();
    assertThat(INTERVAL.within(5, 6)).isFalse();
  }

  @Test
  void itsLowerEndComesFirst() {
    assertThat(new Interval(2, 2).contains(2)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(4, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, Double.NaN));
  }
}
