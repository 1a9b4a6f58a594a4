package se.lofteskollen.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Figures;

/** The numbers behind an answer as they are shown, one kind for each kind of quota. */
public final class FiguresView {
  private static final String MISSING_BY =
      "Last day to make up for what is missing; left out when nothing is or the agreement has no"
          + " end.";

  private FiguresView() {}

  /** Figures of a total or coverage quota. */
  @Schema(name = "TotalFigures", description = "Figures of a total or a coverage quota.")
  public record Total(
      int required,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable Integer expectedByNow,
      int missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy) {}

  /** Figures of a recurring quota in the mean. */
  @Schema(name = "MeanFigures", description = "Figures of a recurring quota in the mean.")
  public record Mean(
      int required,
      @Schema(
              description =
                  "Mean over the judged closed periods, two decimals, rounded down. Left out"
                      + " before the first is closed.")
          @Nullable BigDecimal mean,
      @Schema(description = "How many periods the mean is taken over.") int periods,
      @Schema(description = "How many are needed to reach the mean over all periods.") long missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy) {}

  /** Figures of an effort quota. */
  @Schema(name = "HoursFigures", description = "Figures of an effort quota, in hours.")
  public record Hours(
      @Schema(description = "Over the agreement's whole period, or in each period.")
          BigDecimal required,
      @Schema(description = "Verified hours.") BigDecimal done,
      @Schema(description = "Reported hours that wait for verification.") BigDecimal waiting,
      @Schema(
              description =
                  "What a constant pace would have given by now, in whole hours, rounded down.")
          @Nullable BigDecimal expectedByNow,
      @Schema(description = "0 when met, or when each period stands by itself.") BigDecimal missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy) {}

  /** Figures of a share quota. */
  @Schema(name = "ShareFigures", description = "Figures of a share quota.")
  public record Share(
      BigDecimal requiredPercent,
      @Schema(description = "Sum of verified counts.") int whole,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(
              description =
                  "One decimal, rounded down. Left out while there is nothing to take a share of.")
          @Nullable BigDecimal percent,
      @Schema(description = "How many more of the part reach the share if nothing else is added.")
          long missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy) {}

  /** Figures of a response time quota. */
  @Schema(name = "ResponseTimeFigures", description = "Figures of a response time quota.")
  public record ResponseTime(
      int maximumMinutes,
      @Schema(description = "Sum of verified counts.") int cases,
      @Schema(description = "How many of them were answered in time.") int within,
      @Schema(description = "How many of them were not.") int late,
      @Schema(description = "How many of them state no time.") int untimed,
      @Schema(
              description =
                  "Share within the time, one decimal, rounded down. Left out while there are no"
                      + " cases.")
          @Nullable BigDecimal percent) {}

  /** Figures of a milestone. */
  @Schema(name = "MilestoneFigures", description = "Figures of a milestone.")
  public record Milestone(
      @Schema(description = "Last day: the milestone's own, or the agreement's.")
          @Nullable LocalDate due,
      @Schema(description = "The day it was first done.") @Nullable LocalDate doneOn) {}

  static @Nullable Total total(@Nullable Figures figures) {
    return figures instanceof Figures.Total f
        ? new Total(f.required(), f.expectedByNow(), f.missing(), f.missingBy())
        : null;
  }

  static @Nullable Mean mean(@Nullable Figures figures) {
    return figures instanceof Figures.Mean f
        ? new Mean(f.required(), f.mean(), f.periods(), f.missing(), f.missingBy())
        : null;
  }

  static @Nullable Hours hours(@Nullable Figures figures) {
    return figures instanceof Figures.Hours f
        ? new Hours(
            f.required(), f.done(), f.waiting(), f.expectedByNow(), f.missing(), f.missingBy())
        : null;
  }

  static @Nullable Share share(@Nullable Figures figures) {
    return figures instanceof Figures.Share f
        ? new Share(
            f.requiredPercent(), f.whole(), f.part(), f.percent(), f.missing(), f.missingBy())
        : null;
  }

  static @Nullable ResponseTime responseTime(@Nullable Figures figures) {
    return figures instanceof Figures.ResponseTime f
        ? new ResponseTime(
            f.maximumMinutes(), f.cases(), f.within(), f.late(), f.untimed(), f.percent())
        : null;
  }

  static @Nullable Milestone milestone(@Nullable Figures figures) {
    return figures instanceof Figures.Milestone f ? new Milestone(f.due(), f.doneOn()) : null;
  }
}
