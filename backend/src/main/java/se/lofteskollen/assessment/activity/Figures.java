package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers behind an answer, in the measure of the quota. */
public sealed interface Figures {

  /**
   * Of a total quota, and of a coverage quota, whose units are counted.
   *
   * @param expectedByNow what a constant pace would have given by now, rounded down; null when the
   *     agreement has no end and there is no pace
   * @param missing how many are still needed, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  record Total(
      int required, @Nullable Integer expectedByNow, int missing, @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a recurring quota in the mean.
   *
   * @param mean over the judged closed periods, two decimals rounded down; null before the first is
   *     closed
   * @param periods how many periods the mean is taken over
   * @param missing how many are needed to reach the mean over all periods, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  record Mean(
      int required,
      @Nullable BigDecimal mean,
      int periods,
      long missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of an effort quota.
   *
   * @param required over the agreement's whole period, or in each period
   * @param done verified hours
   * @param waiting reported hours that nobody has verified yet
   * @param expectedByNow what a constant pace would have given by now, in whole hours rounded down;
   *     null when the agreement has no end, or when each period stands by itself
   * @param missing how many are still needed, 0 when met or when each period stands by itself
   * @param missingBy last day to make up for them, null when none are missing or open-ended
   */
  record Hours(
      BigDecimal required,
      BigDecimal done,
      BigDecimal waiting,
      @Nullable BigDecimal expectedByNow,
      BigDecimal missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a share quota.
   *
   * @param whole sum of verified counts
   * @param part how many of them are of the promised part
   * @param percent one decimal, rounded down; null while there is nothing to take a share of
   * @param missing how many more of the part reach the share if nothing else is added, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  record Share(
      BigDecimal requiredPercent,
      int whole,
      int part,
      @Nullable BigDecimal percent,
      long missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a response time quota.
   *
   * @param cases sum of verified counts
   * @param within how many of them were answered in time
   * @param late how many were not
   * @param percent share within the time, one decimal rounded down; null while there are no cases
   */
  record ResponseTime(
      int maximumMinutes, int cases, int within, int late, @Nullable BigDecimal percent)
      implements Figures {

    /** Cases whose time nobody stated. */
    public int untimed() {
      return cases - within - late;
    }
  }

  /**
   * Of a milestone.
   *
   * @param due last day; null when the agreement has no end either
   * @param doneOn the day it was first done; null when it is not
   */
  record Milestone(@Nullable LocalDate due, @Nullable LocalDate doneOn) implements Figures {}
}
