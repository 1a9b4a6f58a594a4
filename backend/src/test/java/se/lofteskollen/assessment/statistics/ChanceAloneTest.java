package se.lofteskollen.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  /**
   * Counts whose variance is φ times their mean, the last of so many earlier years being the one
   * that is compared with; without a trend, or each year before a tenth of it higher. Nothing
   * changes from the last year to the next.
   */
  @ParameterizedTest(name = "φ = {0}, {1} earlier years, trend {2}")
  @MethodSource("histories")
  void countsThatVaryMoreThanChance(int dispersion, int years, double trend, int[] verdicts) {
    int[] found =
        IntStream.of(20, 60, 300)
            .map(mean -> verdicts(() -> changed(mean, dispersion, years, trend)))
            .toArray();

    assertThat(found).containsExactly(verdicts);
    assertThat(IntStream.of(found).max().orElseThrow()).isLessThanOrEqualTo(ALLOWED);
  }

  static Stream<Arguments> histories() {
    return Stream.of(
        Arguments.of(1, 5, 0.0, new int[] {146, 196, 219}),
        Arguments.of(1, 5, 0.1, new int[] {128, 125, 35}),
        Arguments.of(1, 7, 0.0, new int[] {164, 223, 225}),
        Arguments.of(1, 7, 0.1, new int[] {149, 130, 11}),
        Arguments.of(1, 10, 0.0, new int[] {174, 237, 220}),
        Arguments.of(1, 10, 0.1, new int[] {159, 145, 13}),
        Arguments.of(2, 5, 0.0, new int[] {297, 321, 396}),
        Arguments.of(2, 5, 0.1, new int[] {273, 229, 77}),
        Arguments.of(2, 7, 0.0, new int[] {275, 297, 365}),
        Arguments.of(2, 7, 0.1, new int[] {241, 207, 44}),
        Arguments.of(2, 10, 0.0, new int[] {256, 324, 359}),
        Arguments.of(2, 10, 0.1, new int[] {212, 230, 52}),
        Arguments.of(4, 5, 0.0, new int[] {280, 291, 369}),
        Arguments.of(4, 5, 0.1, new int[] {256, 220, 111}),
        Arguments.of(4, 7, 0.0, new int[] {225, 278, 323}),
        Arguments.of(4, 7, 0.1, new int[] {196, 215, 86}),
        Arguments.of(4, 10, 0.0, new int[] {209, 294, 344}),
        Arguments.of(4, 10, 0.1, new int[] {180, 232, 107}));
  }

  private boolean changed(int mean, int dispersion, int years, double trend) {
    double[] history = new double[years];
    for (int i = 0; i < years; i++) {
      history[i] = sampler(counts(mean * (1 + trend * (years - 1 - i)), dispersion)).sample();
    }
    double[] exposures = DoubleStream.generate(() -> 1).limit(years).toArray();
    double allowed = Dispersion.allowedFor(history, exposures, ALPHA);
    long after = sampler(counts(mean, dispersion)).sample();
    return excludes(
        1, RateComparison.of((long) history[years - 1], 1, after, 1, ALPHA, allowed).interval());
  }

  /** Poisson for φ = 1, else negative binomial; its means are multiples of φ − 1. */
  private static DiscreteDistribution counts(double mean, int dispersion) {
    return dispersion == 1
        ? PoissonDistribution.of(mean)
        : PascalDistribution.of((int) Math.round(mean / (dispersion - 1)), 1.0 / dispersion);
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
