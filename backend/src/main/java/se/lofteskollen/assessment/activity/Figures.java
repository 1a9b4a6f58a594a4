package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers behind an answer, in the measure of the quota. */
public sealed interface Figures {

  /**
   * Of a total quota, and of a coverage quota, whose units are counted.
   *
   * @param maximum the upper end of what was promised as a range; told, not judged
   * @param expectedByNow what a constant pace would have given by now, rounded down; null when the
   *     agreement has no end and there is no pace
   * @param missing how many are still needed for certain, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  record Total(
      int required,
      @Nullable Integer maximum,
      @Nullable Integer expectedByNow,
      long missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a promise for every single period.
   *
   * @param kept periods that reached it
   * @param missed periods that did not
   * @param undetermined periods of which what is known leaves it open
   * @param unknown periods of which not everything is known
   */
  record EachPeriod(
      BigDecimal required,
      @Nullable Integer maximum,
      int kept,
      int missed,
      int undetermined,
      int unknown)
      implements Figures {}

  /**
   * Of a recurring quota in the mean.
   *
   * @param mean over the closed periods, two decimals, rounded half up but never up to what was not
   *     reached; null before the first is closed
   * @param periods how many periods the mean is taken over, one decimal: a cut one counts as its
   *     share
   * @param missing how many are needed to reach the mean over all periods, 0 when met
   * @param missingBy last day to make up for them, null when met or open-ended
   */
  record Mean(
      int required,
      @Nullable Integer maximum,
      @Nullable BigDecimal mean,
      BigDecimal periods,
      long missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of an effort quota over the agreement's whole period.
   *
   * @param done verified hours, in hundredths
   * @param waiting reported hours that nobody has verified yet
   * @param expectedByNow what a constant pace would have given by now, in whole hours rounded down;
   *     null when the agreement has no end
   * @param missing how many are still needed, 0 when met
   * @param missingBy last day to make up for them, null when none are missing or open-ended
   */
  record Hours(
      BigDecimal required,
      Amount done,
      BigDecimal waiting,
      @Nullable BigDecimal expectedByNow,
      BigDecimal missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a promise for each place, which has figures of its own.
   *
   * @param kept places where it was kept
   * @param notKept places where it was not
   */
  record EachPlace(int places, int kept, int notKept) implements Figures {}

  /** Of an occasion quota: how many of the named ones took place, and how many did not. */
  record Occasions(int named, int kept, int missed) implements Figures {}

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
      Amount whole,
      Amount part,
      @Nullable BigDecimal percent,
      long missing,
      @Nullable LocalDate missingBy)
      implements Figures {}

  /**
   * Of a response time quota.
   *
   * @param cases sum of verified counts
   * @param within how many of them are known to have been answered in time
   * @param late how many are known not to have been
   * @param percent share within the time, one decimal, rounded down; null while there are no cases,
   *     or it is not known of all of them
   */
  record ResponseTime(
      int maximumMinutes, Amount cases, long within, long late, @Nullable BigDecimal percent)
      implements Figures {

    /** Cases of which it is not known whether they were in time. */
    public long untimed() {
      return Math.max(0, cases.stated() - within - late);
    }
  }

  /**
   * Of a milestone.
   *
   * @param due last day; null when the agreement has no end either
   * @param doneOn the day it was first done; null when it is not
   */
  record Milestone(@Nullable LocalDate due, @Nullable LocalDate doneOn) implements Figures {}

  /** Nothing countable was promised. */
  record None() implements Figures {}
}
