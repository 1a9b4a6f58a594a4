package se.lofteskollen.assessment.kpi;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Comparison.Measure;
import se.lofteskollen.assessment.statistics.SmallestChange;

/**
 * The smallest change that would be called one with a probability of 80 %.
 *
 * @param measure whether the ends are ratios or differences, as in a {@link Comparison};
 *     differences of a share in percentage points
 * @param fall null where no fall would be seen
 * @param rise null where no rise would be seen
 */
public record VisibleChange(Measure measure, @Nullable Double fall, @Nullable Double rise) {

  static VisibleChange ofEvents(Events before, long days, double alpha, double dispersion) {
    var smallest =
        SmallestChange.ofCounts(
            before.count(), before.exposure(), (double) days, alpha, dispersion);
    double expected = (double) (before.count() * days) / before.exposure();
    return new VisibleChange(
        Measure.RATIO, known(smallest.fallTo() / expected), known(smallest.riseTo() / expected));
  }

  static VisibleChange ofAnswers(Answers before, double alpha) {
    var smallest = SmallestChange.ofShares(before.positive(), before.size(), alpha);
    double share = before.positive() / before.size();
    return new VisibleChange(
        Measure.DIFFERENCE,
        known(Answers.PER_CENT * (smallest.fallTo() - share)),
        known(Answers.PER_CENT * (smallest.riseTo() - share)));
  }

  static VisibleChange ofError(double error, double alpha) {
    var smallest = SmallestChange.ofMeans(0, error, alpha);
    return new VisibleChange(Measure.DIFFERENCE, smallest.fallTo(), smallest.riseTo());
  }

  private static @Nullable Double known(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
