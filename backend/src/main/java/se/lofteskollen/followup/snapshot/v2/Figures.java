package se.lofteskollen.followup.snapshot.v2;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The numbers behind an answer; the kind of the quota decides which there are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Figures.Total.class),
  @JsonSubTypes.Type(Figures.Mean.class),
  @JsonSubTypes.Type(Figures.Hours.class),
  @JsonSubTypes.Type(Figures.Share.class),
  @JsonSubTypes.Type(Figures.ResponseTime.class),
  @JsonSubTypes.Type(Figures.Milestone.class)
})
@Schema(
    name = "ReportedFigures",
    description = "The numbers behind an answer; the kind of the quota decides which there are.",
    oneOf = {
      Figures.Total.class,
      Figures.Mean.class,
      Figures.Hours.class,
      Figures.Share.class,
      Figures.ResponseTime.class,
      Figures.Milestone.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = Figures.Total.class),
      @DiscriminatorMapping(value = "MEAN", schema = Figures.Mean.class),
      @DiscriminatorMapping(value = "HOURS", schema = Figures.Hours.class),
      @DiscriminatorMapping(value = "SHARE", schema = Figures.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = Figures.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = Figures.Milestone.class)
    })
public sealed interface Figures {

  /** Of a total or coverage quota. */
  @JsonTypeName("TOTAL")
  @Schema(name = "ReportedTotalFigures", description = "Figures of a total or a coverage quota.")
  record Total(
      int required,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable Integer expectedByNow,
      int missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy)
      implements Figures {}

  /** Of a recurring quota in the mean. */
  @JsonTypeName("MEAN")
  @Schema(name = "ReportedMeanFigures", description = "Figures of a recurring quota in the mean.")
  record Mean(
      int required,
      @Schema(description = "Mean over the judged closed periods, two decimals, rounded down.")
          @Nullable BigDecimal mean,
      @Schema(description = "How many periods the mean is taken over.") int periods,
      @Schema(description = "How many are needed to reach the mean over all periods.") long missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy)
      implements Figures {}

  /** Of an effort quota. */
  @JsonTypeName("HOURS")
  @Schema(name = "ReportedHoursFigures", description = "Figures of an effort quota, in hours.")
  record Hours(
      @Schema(description = "Over the agreement's whole period, or in each period.")
          BigDecimal required,
      @Schema(description = "Verified hours.") BigDecimal done,
      @Schema(description = "Reported hours that wait for verification.") BigDecimal waiting,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable BigDecimal expectedByNow,
      @Schema(description = "0 when met, or when each period stands by itself.") BigDecimal missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy)
      implements Figures {}

  /** Of a share quota. */
  @JsonTypeName("SHARE")
  @Schema(name = "ReportedShareFigures", description = "Figures of a share quota.")
  record Share(
      BigDecimal requiredPercent,
      @Schema(description = "Sum of verified counts.") int whole,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(description = "One decimal, rounded down.") @Nullable BigDecimal percent,
      @Schema(description = "How many more of the part reach the share if nothing else is added.")
          long missing,
      @Schema(description = "Last day to make up for what is missing.")
          @Nullable LocalDate missingBy)
      implements Figures {}

  /** Of a response time quota. */
  @JsonTypeName("RESPONSE_TIME")
  @Schema(name = "ReportedResponseTimeFigures", description = "Figures of a response time quota.")
  record ResponseTime(
      int maximumMinutes,
      @Schema(description = "Sum of verified counts.") int cases,
      @Schema(description = "How many of them were answered in time.") int within,
      @Schema(description = "How many of them were not.") int late,
      @Schema(description = "How many of them state no time.") int untimed,
      @Schema(description = "Share within the time, one decimal, rounded down.")
          @Nullable BigDecimal percent)
      implements Figures {}

  /** Of a milestone. */
  @JsonTypeName("MILESTONE")
  @Schema(name = "ReportedMilestoneFigures", description = "Figures of a milestone.")
  record Milestone(
      @Schema(description = "Last day: the milestone's own, or the agreement's.")
          @Nullable LocalDate due,
      @Schema(description = "The day it was first done.") @Nullable LocalDate doneOn)
      implements Figures {}
}
