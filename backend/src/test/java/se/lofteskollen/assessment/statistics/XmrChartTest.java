package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.lofteskollen.assessment.statistics.Signal.OUTSIDE;
import static se.lofteskollen.assessment.statistics.Signal.SEVEN_ON_ONE_SIDE;
import static se.lofteskollen.assessment.statistics.Signal.SEVEN_UP_OR_DOWN;
import static se.lofteskollen.assessment.statistics.Signal.TWO_OF_THREE;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmrChartTest {

  /** Mean 10; eleven moving ranges of 2 each: limits 10 ± 5.32. */
  @Test
  void limitsLieTwoAndTwoThirdsMeanMovingRangesFromTheMean() {
    var chart = XmrChart.of(new double[] {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11});

    assertThat(chart.mean()).isEqualTo(10);
    assertThat(chart.meanMovingRange()).isEqualTo(2);
    assertThat(chart.limits().lower()).isEqualTo(4.68, within(1e-12));
    assertThat(chart.limits().upper()).isEqualTo(15.32, within(1e-12));
    assertThat(chart.signals()).hasSize(12).allMatch(Set::isEmpty);
  }

  @Test
  void aSingleLeapIsOutside() {
    double[] values = {9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 30, 10, 11, 10, 9, 10};

    assertThat(marked(values, OUTSIDE)).containsExactly(10);
    assertThat(marked(negated(values), OUTSIDE)).containsExactly(10);
  }

  /**
   * 134 points that swing between 1 and −1, with the first at 5.5 and the last at −5.5: mean 0,
   * ranges of 275 in all, limits ± 2.66 · 275/133 = 5.5.
   */
  @Test
  void onTheLimitIsNotOutside() {
    double[] values = swinging(134);
    values[0] = 5.5;
    values[133] = -5.5;
    assertThat(marked(values, OUTSIDE)).isEmpty();

    values[0] = 5.51;
    values[133] = -5.51;
    assertThat(marked(values, OUTSIDE)).containsExactly(0, 133);
  }

  @Test
  void sevenOnOneSideAreMarkedFromTheFirst() {
    double[] values = {0, 2, 0, 2, 0, 1.5, 2, 1.5, 2, 1.5, 2, 1.5, 0, 0.5, 0, 0.5};

    assertThat(marked(values, SEVEN_ON_ONE_SIDE)).containsExactly(5, 6, 7, 8, 9, 10, 11);
    assertThat(marked(negated(values), SEVEN_ON_ONE_SIDE)).containsExactly(5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void sixOnOneSideAreNoSignal() {
    double[] values = {0, 2, 0, 2, 0, 1.5, 2, 1.5, 2, 1.5, 2, 0, 2, 0, 0.5, 0};

    assertThat(marked(values, SEVEN_ON_ONE_SIDE)).isEmpty();
  }

  @Test
  void aRunAtTheEndCounts() {
    double[] values = {0, 2, 0, 0.5, 0, 0.5, 0, 0, 2, 1.5, 2, 1.5, 2, 1.5, 2, 1.5};

    assertThat(marked(values, SEVEN_ON_ONE_SIDE)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
  }

  /** The mean is exactly 0.1; added up in binary it would not be. */
  @Test
  void aPointOnTheMeanIsOnNoSide() {
    double[] values = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    var chart = XmrChart.of(values);

    assertThat(chart.mean()).isEqualTo(0.1);
    assertThat(chart.limits()).isEqualTo(new Interval(0.1, 0.1));
    assertThat(chart.signals()).allMatch(Set::isEmpty);
  }

  @Test
  void aPointOnTheMeanEndsARun() {
    double[] values = {3, 3, 3, 2, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1};

    assertThat(XmrChart.of(values).mean()).isEqualTo(2);
    assertThat(marked(values, SEVEN_ON_ONE_SIDE)).containsExactly(8, 9, 10, 11, 12, 13, 14);
  }

  @Test
  void sevenRisingOrFallingAreMarkedFromTheFirst() {
    double[] values = {5, 3, 1, 2, 3, 4, 5, 6, 7, 4, 5, 4, 5, 3};

    assertThat(marked(values, SEVEN_UP_OR_DOWN)).containsExactly(2, 3, 4, 5, 6, 7, 8);
    assertThat(marked(negated(values), SEVEN_UP_OR_DOWN)).containsExactly(2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void sixRisingAreNoSignal() {
    double[] values = {5, 3, 1, 2, 3, 4, 5, 6, 4, 5, 4, 5, 3, 4};

    assertThat(marked(values, SEVEN_UP_OR_DOWN)).isEmpty();
  }

  @Test
  void standingStillBreaksARise() {
    double[] values = {5, 3, 1, 2, 3, 4, 4, 5, 6, 7, 4, 5, 4, 5, 3};

    assertThat(marked(values, SEVEN_UP_OR_DOWN)).isEmpty();
  }

  @Test
  void aRiseAndTheFallAfterItShareTheTop() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1};

    assertThat(marked(values, SEVEN_UP_OR_DOWN))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void atLeastTwelvePointsAreNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XmrChart.of(new double[11]))
        .withMessageContaining("at least 12 values: 11");
    assertThat(XmrChart.of(new double[12]).signals()).hasSize(12);
  }

  @Test
  void aValueThatIsNoNumberIsRefused() {
    double[] values = new double[12];
    values[11] = Double.NaN;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> XmrChart.of(values))
        .withMessageContaining("A value");
  }

  /** 6 is between two thirds of the way to the limit (5.5) and the limit (8.0). */
  @Test
  void twoOfThreeFarOutAreMarkedAndTheOneBetweenIsNot() {
    double[] values = swinging(24);
    values[4] = 6;
    values[6] = 6;

    assertThat(marked(values, OUTSIDE)).isEmpty();
    assertThat(marked(values, TWO_OF_THREE)).containsExactly(4, 6);
    assertThat(marked(negated(values), TWO_OF_THREE)).containsExactly(4, 6);
  }

  @Test
  void threeOfThreeFarOutAreAllMarked() {
    double[] values = swinging(24);
    values[21] = 6;
    values[22] = 6;
    values[23] = 6;

    assertThat(marked(values, TWO_OF_THREE)).containsExactly(21, 22, 23);
  }

  @Test
  void theFirstTwoPointsCanBeTwoOfThree() {
    double[] values = swinging(24);
    values[0] = 6;
    values[1] = 6;

    assertThat(marked(values, TWO_OF_THREE)).containsExactly(0, 1);
  }

  @Test
  void farOutOnDifferentSidesOrFurtherApartIsNoSignal() {
    double[] sides = swinging(24);
    sides[4] = 6;
    sides[5] = -6;
    double[] apart = swinging(24);
    apart[4] = 6;
    apart[7] = 6;

    assertThat(marked(sides, TWO_OF_THREE)).isEmpty();
    assertThat(marked(apart, TWO_OF_THREE)).isEmpty();
  }

  /**
   * With 4 and 8 at one end, −8 and −4 at the other: ranges of 300, and two thirds of 2.66 ·
   * 300/133 is 4.
   */
  @Test
  void justTwoThirdsOfTheWayIsNotBeyond() {
    double[] values = swinging(134);
    values[0] = 4;
    values[2] = 8;
    values[131] = -8;
    values[133] = -4;
    assertThat(marked(values, TWO_OF_THREE)).isEmpty();

    values[0] = 4.01;
    values[133] = -4.01;
    assertThat(marked(values, TWO_OF_THREE)).containsExactly(0, 2, 131, 133);
  }

  private static double[] swinging(int size) {
    return IntStream.range(0, size).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();
  }

  private static List<Integer> marked(double[] values, Signal signal) {
    var signals = XmrChart.of(values).signals();
    return IntStream.range(0, values.length)
        .filter(point -> signals.get(point).contains(signal))
        .boxed()
        .toList();
  }

  private static double[] negated(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> -values[i]).toArray();
  }
}
