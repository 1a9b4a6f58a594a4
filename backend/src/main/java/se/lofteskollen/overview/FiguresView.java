package se.lofteskollen.overview;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Figures;

/** The numbers behind an answer as they are shown, one kind for each kind of quota. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(FiguresView.Total.class),
  @JsonSubTypes.Type(FiguresView.Mean.class),
  @JsonSubTypes.Type(FiguresView.Hours.class),
  @JsonSubTypes.Type(FiguresView.Share.class),
  @JsonSubTypes.Type(FiguresView.ResponseTime.class),
  @JsonSubTypes.Type(FiguresView.Milestone.class)
})
@Schema(
    name = "Figures",
    description = "The numbers behind an answer; the kind of the quota decides which there are.",
    oneOf = {
      FiguresView.Total.class,
      FiguresView.Mean.class,
      FiguresView.Hours.class,
      FiguresView.Share.class,
      FiguresView.ResponseTime.class,
      FiguresView.Milestone.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = FiguresView.Total.class),
      @DiscriminatorMapping(value = "MEAN", schema = FiguresView.Mean.class),
      @DiscriminatorMapping(value = "HOURS", schema = FiguresView.Hours.class),
      @DiscriminatorMapping(value = "SHARE", schema = FiguresView.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = FiguresView.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = FiguresView.Milestone.class)
    })
public sealed interface FiguresView {
  /** What the contract says of the last day. */
  String MISSING_BY =
      "Last day to make up for what is missing; left out when nothing is or the agreement has no"
          + " end.";

  /** Figures of a total or coverage quota. */
  @JsonTypeName("TOTAL")
  @Schema(name = "TotalFigures", description = "Figures of a total or a coverage quota.")
  record Total(
      int required,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable Integer expectedByNow,
      int missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy)
      implements FiguresView {}

  /** Figures of a recurring quota in the mean. */
  @JsonTypeName("MEAN")
  @Schema(name = "MeanFigures", description = "Figures of a recurring quota in the mean.")
  record Mean(
      int required,
      @Schema(
              description =
                  "Mean over the judged closed periods, two decimals, rounded down. Left out"
                      + " before the first is closed.")
          @Nullable BigDecimal mean,
      @Schema(description = "How many periods the mean is taken over.") int periods,
      @Schema(description = "How many are needed to reach the mean over all periods.") long missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy)
      implements FiguresView {}

  /** Figures of an effort quota. */
  @JsonTypeName("HOURS")
  @Schema(name = "HoursFigures", description = "Figures of an effort quota, in hours.")
  record Hours(
      @Schema(description = "Over the agreement's whole period, or in each period.")
          BigDecimal required,
      @Schema(description = "Verified hours.") BigDecimal done,
      @Schema(description = "Reported hours that wait for verification.") BigDecimal waiting,
      @Schema(
              description =
                  "What a constant pace would have given by now, in whole hours, rounded down.")
          @Nullable BigDecimal expectedByNow,
      @Schema(description = "0 when met, or when each period stands by itself.") BigDecimal missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy)
      implements FiguresView {}

  /** Figures of a share quota. */
  @JsonTypeName("SHARE")
  @Schema(name = "ShareFigures", description = "Figures of a share quota.")
  record Share(
      BigDecimal requiredPercent,
      @Schema(description = "Sum of verified counts.") int whole,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(
              description =
                  "One decimal, rounded down. Left out while there is nothing to take a share of.")
          @Nullable BigDecimal percent,
      @Schema(description = "How many more of the part reach the share if nothing else is added.")
          long missing,
      @Schema(description = MISSING_BY) @Nullable LocalDate missingBy)
      implements FiguresView {}

  /** Figures of a response time quota. */
  @JsonTypeName("RESPONSE_TIME")
  @Schema(name = "ResponseTimeFigures", description = "Figures of a response time quota.")
  record ResponseTime(
      int maximumMinutes,
      @Schema(description = "Sum of verified counts.") int cases,
      @Schema(description = "How many of them were answered in time.") int within,
      @Schema(description = "How many of them were not.") int late,
      @Schema(description = "How many of them state no time.") int untimed,
      @Schema(
              description =
                  "Share within the time, one decimal, rounded down. Left out while there are no"
                      + " cases.")
          @Nullable BigDecimal percent)
      implements FiguresView {}

  /** Figures of a milestone. */
  @JsonTypeName("MILESTONE")
  @Schema(name = "MilestoneFigures", description = "Figures of a milestone.")
  record Milestone(
      @Schema(description = "Last day: the milestone's own, or the agreement's.")
          @Nullable LocalDate due,
      @Schema(description = "The day it was first done.") @Nullable LocalDate doneOn)
      implements FiguresView {}

  /** The same as it is shown; null where periods, places, items or words say all. */
  static @Nullable FiguresView from(Figures figures) {
    return switch (figures) {
      case Figures.Total f ->
          new Total(f.required(), f.expectedByNow(), whole(f.missing()), f.missingBy());
      case Figures.Mean f ->
          new Mean(f.required(), f.mean(), f.periods().intValue(), f.missing(), f.missingBy());
      case Figures.Hours f ->
          new Hours(
              f.required(),
              f.done().inHours(),
              f.waiting(),
              f.expectedByNow(),
              f.missing(),
              f.missingBy());
      case Figures.Share f ->
          new Share(
              f.requiredPercent(),
              f.whole().shown(),
              f.part().shown(),
              f.percent(),
              f.missing(),
              f.missingBy());
      case Figures.ResponseTime f ->
          new ResponseTime(
              f.maximumMinutes(),
              f.cases().shown(),
              whole(f.within()),
              whole(f.late()),
              whole(f.untimed()),
              f.percent());
      case Figures.Milestone f -> new Milestone(f.due(), f.doneOn());
      case Figures.EachPeriod _, Figures.EachPlace _, Figures.Occasions _, Figures.None _ -> null;
    };
  }

  private static int whole(long number) {
    return Math.toIntExact(Math.min(number, Integer.MAX_VALUE));
  }
}
