package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one activity on one day.
 *
 * @param waiting sum of reported counts that nobody has verified yet; never part of {@code done}
 * @param total figures of a total quota, otherwise null
 * @param periods the periods of a recurring quota, oldest first, otherwise empty
 * @param occasions the occasions of an occasion quota, otherwise empty
 * @param explanation one sentence or two that say why
 */
public record ActivityAssessment(
    AssessmentStatus status,
    int done,
    int waiting,
    @Nullable TotalFigures total,
    List<PeriodResult> periods,
    List<OccasionResult> occasions,
    Wording explanation) {

  /**
   * Figures of a total quota.
   *
   * @param expectedByNow what a constant pace would have given by now, rounded down; null when the
   *     agreement has no end and there is no pace
   * @param missing how many are still needed, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  public record TotalFigures(
      int required, @Nullable Integer expectedByNow, int missing, @Nullable LocalDate missingBy) {}

  public long periodsKept() {
    return periods.stream().filter(p -> p.status() == PeriodStatus.KEPT).count();
  }

  /** Periods that have an answer by now: kept or missed. */
  public long periodsJudged() {
    return periodsKept() + periods.stream().filter(p -> p.status() == PeriodStatus.MISSED).count();
  }
}
