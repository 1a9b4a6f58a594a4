package se.lofteskollen.followup.snapshot.v1;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The numbers behind an answer, one record for each kind of quota. */
public final class Figures {
  private Figures() {}

  /** Of a total or coverage quota. */
  @Schema(name = "ReportedTotalFiguresV1", description = "Figures of a total or a coverage quota.")
  public record Total(
      int required,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable Integer expectedByNow,
      int missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy) {}

  /** Of a recurring quota in the mean. */
  @Schema(name = "ReportedMeanFiguresV1", description = "Figures of a recurring quota in the mean.")
  public record Mean(
      int required,
      @Schema(description = "Mean over the judged closed periods, two decimals, rounded down.")
          @Nullable BigDecimal mean,
      @Schema(description = "How many periods the mean is taken over.") int periods,
      @Schema(description = "How many are needed to reach the mean over all periods.") long missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy) {}

  /** Of an effort quota. */
  @Schema(name = "ReportedHoursFiguresV1", description = "Figures of an effort quota, in hours.")
  public record Hours(
      @Schema(description = "Over the agreement's whole period, or in each period.")
          BigDecimal required,
      @Schema(description = "Verified hours.") BigDecimal done,
      @Schema(description = "Reported hours that wait for verification.") BigDecimal waiting,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable BigDecimal expectedByNow,
      @Schema(description = "0 when met, or when each period stands by itself.") BigDecimal missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy) {}

  /** Of a share quota. */
  @Schema(name = "ReportedShareFiguresV1", description = "Figures of a share quota.")
  public record Share(
      BigDecimal requiredPercent,
      @Schema(description = "Sum of verified counts.") int whole,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(description = "One decimal, rounded down.") @Nullable BigDecimal percent,
      @Schema(description = "How many more of the part reach the share if nothing else is added.")
          long missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy) {}

  /** Of a response time quota. */
  @Schema(name = "ReportedResponseTimeFiguresV1", description = "Figures of a response time quota.")
  public record ResponseTime(
      int maximumMinutes,
      @Schema(description = "Sum of verified counts.") int cases,
      @Schema(description = "How many of them were answered in time.") int within,
      @Schema(description = "How many of them were not.") int late,
      @Schema(description = "How many of them state no time.") int untimed,
      @Schema(description = "Share within the time, one decimal, rounded down.")
          @Nullable BigDecimal percent) {}

  /** Of a milestone. */
  @Schema(name = "ReportedMilestoneFiguresV1", description = "Figures of a milestone.")
  public record Milestone(
      @Schema(description = "Last day: the milestone's own, or the agreement's.")
          @Nullable LocalDate due,
      @Schema(description = "The day it was first done.") @Nullable LocalDate doneOn) {}
}
