package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often something is called a change although nothing has changed: α = 0.05, 10,000 draws each,
 * a fixed seed. The numbers are those of the table in docs/assessment.md.
 */
class ChanceAloneTest {
  private static final double ALPHA = 0.05;
  private static final int DRAWS = 10_000;
  private static final int ALLOWED = 500;

  /**
   * What 10,000 draws leave to luck where the method is right at exactly α: three standard errors.
   */
  private static final int LUCK = 66;

  /**
   * What Newcombe's interval really gives at worst, for a share of one half, 50 asked each time:
   * not α, but 5.69 %.
   */
  private static final int WORST_OF_SHARES = 569;

  private final SplittableRandom random = new SplittableRandom(2021);

  @ParameterizedTest(name = "{0} expected in {1} days, then {2} days")
  @CsvSource({
    "2, 365, 365, 48",
    "10, 365, 365, 282",
    "50, 365, 365, 407",
    "300, 365, 365, 433",
    "40, 365, 92, 345",
    "5, 92, 365, 274"
  })
  void counts(double mean, double daysBefore, double daysAfter, int verdicts) {
    var before = sampler(PoissonDistribution.of(mean));
    var after = sampler(PoissonDistribution.of(mean * daysAfter / daysBefore));

    assertThat(
            verdicts(
                () ->
                    excludes(
                        1,
                        RateComparison.of(
                                before.sample(),
                                daysBefore,
                                after.sample(),
                                daysAfter,
                                ALPHA,
                                Double.NaN)
                            .interval())))
        .isEqualTo(verdicts)
        .isLessThanOrEqualTo(ALLOWED);
  }

  /** Counts whose variance is φ times their mean, with so many earlier periods to learn φ from. */
  @ParameterizedTest(name = "{0} expected, φ = {1}, {2} earlier periods")
  @CsvSource({"50, 2, 5, 1487, 686", "50, 2, 10, 1487, 579", "50, 4, 10, 3081, 618"})
  void countsThatVaryMoreThanChance(
      int mean, int dispersion, int earlier, int unwidened, int widened) {
    var counts = sampler(PascalDistribution.of(mean / (dispersion - 1), 1.0 / dispersion));
    double[] years = DoubleStream.generate(() -> 1).limit(earlier).toArray();

    assertThat(verdicts(() -> changed(counts, Double.NaN))).isEqualTo(unwidened);
    assertThat(
            verdicts(
                () -> {
                  double[] history =
                      IntStream.range(0, earlier).mapToDouble(i -> counts.sample()).toArray();
                  return changed(counts, Dispersion.of(history, years));
                }))
        .isEqualTo(widened)
        .isLessThan(unwidened / 2);
  }

  @ParameterizedTest(name = "{0} of {1}, then of {2}")
  @CsvSource({
    "0.02, 200, 200, 390",
    "0.1, 100, 100, 467",
    "0.3, 400, 400, 526",
    "0.5, 50, 50, 596",
    "0.5, 1000, 1000, 554",
    "0.3, 150, 600, 523",
    "0.9, 1000, 300, 509"
  })
  void shares(double share, int sizeBefore, int sizeAfter, int verdicts) {
    var before = sampler(BinomialDistribution.of(sizeBefore, share));
    var after = sampler(BinomialDistribution.of(sizeAfter, share));

    assertThat(
            verdicts(
                () ->
                    excludes(
                        0,
                        ShareDifference.of(
                                before.sample(), sizeBefore, after.sample(), sizeAfter, ALPHA)
                            .interval())))
        .isEqualTo(verdicts)
        .isLessThanOrEqualTo(WORST_OF_SHARES + LUCK);
  }

  @ParameterizedTest(name = "standard errors {0} and {1}")
  @CsvSource({"0.1, 0.1, 473", "0.05, 0.2, 458"})
  void index(double errorBefore, double errorAfter, int verdicts) {
    var before = NormalDistribution.of(1.44, errorBefore).createSampler(random::nextLong);
    var after = NormalDistribution.of(1.44, errorAfter).createSampler(random::nextLong);

    assertThat(
            verdicts(
                () ->
                    excludes(
                        0,
                        MeanDifference.of(
                                before.sample(), errorBefore, after.sample(), errorAfter, ALPHA)
                            .interval())))
        .isEqualTo(verdicts)
        .isBetween(ALLOWED - LUCK, ALLOWED + LUCK);
  }

  private boolean changed(DiscreteDistribution.Sampler counts, double dispersion) {
    return excludes(
        1, RateComparison.of(counts.sample(), 1, counts.sample(), 1, ALPHA, dispersion).interval());
  }

  private DiscreteDistribution.Sampler sampler(DiscreteDistribution distribution) {
    return distribution.createSampler(random::nextLong);
  }

  private static boolean excludes(double noChange, Interval interval) {
    return interval.isAbove(noChange) || interval.isBelow(noChange);
  }

  private static int verdicts(BooleanSupplier draw) {
    int verdicts = 0;
    for (int i = 0; i < DRAWS; i++) {
      if (draw.getAsBoolean()) {
        verdicts++;
      }
    }
    return verdicts;
  }
}
