package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Percentage;

/** What holds whatever the numbers are. */
class StatisticsPropertiesTest {
  /** What rounding may do where two ways of reckoning meet: a relative 1e-9. */
  private static final Percentage ALMOST = Percentage.withPercentage(1e-7);

  @Property(tries = 300)
  void swappingBeforeAndAfterTurnsTheRatioOver(
      @ForAll @IntRange(max = 3_000) int one,
      @ForAll @IntRange(max = 3_000) int other,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 10_000) double exposureOfOne,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 10_000) double exposureOfOther,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.5) double alpha,
      @ForAll @Scale(4) @DoubleRange(max = 10) double dispersion) {
    var there = RateComparison.of(one, exposureOfOne, other, exposureOfOther, alpha, dispersion);
    var back = RateComparison.of(other, exposureOfOther, one, exposureOfOne, alpha, dispersion);

    assertSame(back.interval().lower(), 1 / there.interval().upper());
    assertSame(back.interval().upper(), 1 / there.interval().lower());
    assertThat(back.p()).isEqualTo(there.p(), within(1e-9));
  }

  @Property(tries = 300)
  void moreDispersionNeverNarrows(
      @ForAll @IntRange(max = 3_000) int before,
      @ForAll @IntRange(max = 3_000) int after,
      @ForAll @Scale(4) @DoubleRange(max = 10) double less,
      @ForAll @Scale(4) @DoubleRange(max = 10) double added) {
    assertHolds(
        RateComparison.of(before, 365, after, 366, 0.05, less + added).interval(),
        RateComparison.of(before, 365, after, 366, 0.05, less).interval());
  }

  /** Whatever φ and whatever came before: one event more raises both ends of the interval. */
  @Property(tries = 400)
  void fewerEventsNeverLookWorse(
      @ForAll @IntRange(max = 300) int before,
      @ForAll @IntRange(max = 300) int after,
      @ForAll @Scale(4) @DoubleRange(max = 60) double dispersion,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 4_000) double exposure,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.5) double alpha) {
    var fewer = RateComparison.of(before, exposure, after, 365, alpha, dispersion).interval();
    var more = RateComparison.of(before, exposure, after + 1, 365, alpha, dispersion).interval();

    assertNoMore(fewer.lower(), more.lower());
    assertNoMore(fewer.upper(), more.upper());
  }

  @Property(tries = 300)
  void theOrderOfTimeMayBeTurnedRoundForTheDispersion(
      @ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> counts) {
    double there = between(counts);
    double back = between(counts.reversed());
    assertThat(Double.isNaN(there)).isEqualTo(Double.isNaN(back));
    if (!Double.isNaN(there)) {
      assertThat(back).isCloseTo(there, ALMOST);
    }
  }

  @Property(tries = 300)
  void aSmallerAlphaNeverNarrows(
      @ForAll @IntRange(max = 3_000) int before,
      @ForAll @IntRange(max = 3_000) int after,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.3) double alpha,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 1) double part) {
    double smaller = alpha * part;

    assertHolds(
        RateComparison.of(before, 365, after, 366, smaller, 2).interval(),
        RateComparison.of(before, 365, after, 366, alpha, 2).interval());
    assertHolds(
        ShareInterval.wilson(after, 3_000, smaller), ShareInterval.wilson(after, 3_000, alpha));
    assertHolds(
        ShareDifference.of(before, 3_000, after, 3_000, smaller).interval(),
        ShareDifference.of(before, 3_000, after, 3_000, alpha).interval());
    assertHolds(MeanInterval.of(after, before, smaller), MeanInterval.of(after, before, alpha));
  }

  @Property(tries = 300)
  void theIntervalHoldsTheEstimate(
      @ForAll @IntRange(max = 3_000) int before,
      @ForAll @IntRange(max = 3_000) int after,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.999) double alpha,
      @ForAll @Scale(4) @DoubleRange(max = 10) double dispersion) {
    var rates = RateComparison.of(before, 365, after, 366, alpha, dispersion);
    var shares = ShareDifference.of(before, 3_000, after, 3_000, alpha);
    var means = MeanDifference.of(before, 20, after, 30, alpha);

    assertThat(before + after == 0 || rates.interval().contains(rates.ratio())).isTrue();
    assertThat(ShareInterval.wilson(after, 3_000, alpha).contains(after / 3_000.0)).isTrue();
    assertThat(shares.interval().contains(shares.difference())).isTrue();
    assertThat(shares.interval().within(-1, 1)).isTrue();
    assertThat(means.interval().contains(means.difference())).isTrue();
  }

  private static double between(List<Integer> counts) {
    return Dispersion.betweenNeighbours(
        counts.stream().mapToDouble(Integer::doubleValue).toArray(),
        DoubleStream.generate(() -> 365).limit(counts.size()).toArray());
  }

  private static void assertSame(double actual, double expected) {
    if (actual != expected) {
      assertThat(actual).isCloseTo(expected, ALMOST);
    }
  }

  private static void assertHolds(Interval wider, Interval narrower) {
    assertNoMore(wider.lower(), narrower.lower());
    assertNoMore(-wider.upper(), -narrower.upper());
  }

  private static void assertNoMore(double actual, double limit) {
    if (actual > limit) {
      assertThat(actual).isCloseTo(limit, ALMOST);
    }
  }
}
