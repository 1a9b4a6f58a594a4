package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could be seen at all: added up over all outcomes, 80 % of them are called a change. */
class SmallestChangeTest {
  private static final double ALPHA = 0.05;

  @ParameterizedTest(name = "{0} in {1} days, then {2} days")
  @CsvSource({"60, 365, 365", "12, 366, 365", "180, 1096, 365", "300, 365, 92"})
  void ofCountsAFallAndARiseAreSeenInEightCasesOfTen(long before, double days, double daysAfter) {
    var smallest = SmallestChange.ofCounts(before, days, daysAfter, ALPHA, 1);

    assertThat(seen(before, days, daysAfter, smallest.fallTo())).isEqualTo(0.8, within(1e-6));
    assertThat(seen(before, days, daysAfter, smallest.riseTo())).isEqualTo(0.8, within(1e-6));
  }

  @Test
  void ofSixtyBurglariesAYearAFallOfSomeFortyPerCentIsSeen() {
    assertThat(SmallestChange.ofCounts(60, 365, 365, ALPHA, 1).fallTo() / 60)
        .isEqualTo(0.57, within(0.01));
  }

  @Test
  void whatVariesMoreHasToChangeMore() {
    var calm = SmallestChange.ofCounts(60, 365, 365, ALPHA, 1);
    var lively = SmallestChange.ofCounts(60, 365, 365, ALPHA, 3);

    assertThat(lively.fallTo()).isLessThan(calm.fallTo());
    assertThat(lively.riseTo()).isGreaterThan(calm.riseTo());
  }

  @Test
  void ofThreeEventsNoFallIsSeen() {
    assertThat(SmallestChange.ofCounts(3, 365, 365, ALPHA, 1).fallTo()).isNaN();
    assertThat(SmallestChange.ofCounts(0, 365, 365, ALPHA, 1).fallTo()).isNaN();
    assertThat(SmallestChange.ofCounts(6, 365, 365, ALPHA, 1).fallTo()).isPositive();
  }

  @Test
  void theMostEventsThatCanBeComparedLeaveNoRiseToSee() {
    assertThat(SmallestChange.ofCounts(RateComparison.MOST_EVENTS, 365, 365, ALPHA, 1).riseTo())
        .isNaN();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"400, 1000", "30, 150", "2, 60"})
  void ofSharesTheLikeHolds(int positives, int size) {
    var smallest = SmallestChange.ofShares(positives, size, ALPHA);

    assertThat(seen(positives, size, smallest.riseTo())).isEqualTo(0.8, within(1e-6));
    if (positives > 2) {
      assertThat(seen(positives, size, smallest.fallTo())).isEqualTo(0.8, within(1e-6));
    } else {
      assertThat(smallest.fallTo()).isNaN();
    }
  }

  @Test
  void aShareOfAllCannotRise() {
    assertThat(SmallestChange.ofShares(100, 100, ALPHA).riseTo()).isNaN();
    assertThat(SmallestChange.ofShares(100, 100, ALPHA).fallTo()).isEqualTo(0.92, within(0.02));
  }

  /** (1.959964 · √2 + 0.841621) · 0.1. */
  @Test
  void ofEstimatesTheErrorsDecide() {
    var smallest = SmallestChange.ofMeans(1.44, 0.1, ALPHA);

    assertThat(smallest.riseTo() - 1.44).isEqualTo(0.3613, within(0.0001));
    assertThat(1.44 - smallest.fallTo()).isEqualTo(0.3613, within(0.0001));
  }

  @Test
  void illegalInputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.ofCounts(-1, 365, 365, ALPHA, 1))
        .withMessageContaining("The count before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.ofShares(5, 4, ALPHA))
        .withMessageContaining("positives");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.ofMeans(5, -4, ALPHA))
        .withMessageContaining("standard error");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.ofMeans(Double.NaN, 4, ALPHA))
        .withMessageContaining("value before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.ofMeans(5, 4, 2))
        .withMessageContaining("Alpha");
  }

  /** How often a change is found that goes the way the mean went. */
  private static double seen(long before, double days, double daysAfter, double mean) {
    boolean fall = mean < before * daysAfter / days;
    var after = PoissonDistribution.of(mean);
    return IntStream.rangeClosed(0, (int) (4 * mean + 40))
        .filter(
            count -> {
              var interval = RateComparison.of(before, days, count, daysAfter, ALPHA, 1).interval();
              return fall ? interval.isBelow(1) : interval.isAbove(1);
            })
        .mapToDouble(after::probability)
        .sum();
  }

  private static double seen(int positives, int size, double share) {
    boolean fall = share * size < positives;
    var after = BinomialDistribution.of(size, share);
    return IntStream.rangeClosed(0, size)
        .filter(
            count -> {
              var interval = ShareDifference.of(positives, size, count, size, ALPHA).interval();
              return fall ? interval.isBelow(0) : interval.isAbove(0);
            })
        .mapToDouble(after::probability)
        .sum();
  }
}
