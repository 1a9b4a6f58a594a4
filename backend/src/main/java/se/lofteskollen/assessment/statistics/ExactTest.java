package se.lofteskollen.assessment.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The two-sided p of {@link RateComparison}: the probability of all outcomes that are no more
 * likely than the one at hand, of the later count given the sum. Source: Fisher's method of minimum
 * likelihood as R's {@code binom.test} computes it.
 *
 * <p>Outcomes that are as likely but for rounding belong to them: R allows for a relative 1e-7.
 * Commons Statistics' {@code BinomialTest} does not, and answers 0.625 where 1 and 2 of 3 are
 * equally likely and p is 1. Therefore it is computed here.
 */
final class ExactTest {
  private static final double EQUALLY_LIKELY = 1 + 1e-7;

  private ExactTest() {}

  /** With at least one event. */
  static double p(int before, double exposureBefore, int after, double exposureAfter) {
    int sum = before + after;
    double exposures = exposureBefore + exposureAfter;
    double shareAfter = exposureAfter / exposures;
    double p =
        after < sum * shareAfter
            ? fewerThanExpected(after, BinomialDistribution.of(sum, shareAfter))
            : fewerThanExpected(before, BinomialDistribution.of(sum, exposureBefore / exposures));
    return Math.min(1, p);
  }

  /** The tail up to a count below the mean, and what is no more likely on the other side. */
  private static double fewerThanExpected(int count, BinomialDistribution distribution) {
    double likelihood = distribution.probability(count) * EQUALLY_LIKELY;
    // From the mean on, more is ever less likely: the first that is unlikely enough is searched
    // for.
    int likely = (int) Math.ceil(distribution.getMean()) - 1;
    int unlikely = distribution.getNumberOfTrials() + 1;
    while (unlikely - likely > 1) {
      int between = likely + (unlikely - likely) / 2;
      if (distribution.probability(between) <= likelihood) {
        unlikely = between;
      } else {
        likely = between;
      }
    }
    return distribution.cumulativeProbability(count)
        + distribution.survivalProbability(unlikely - 1);
  }
}
