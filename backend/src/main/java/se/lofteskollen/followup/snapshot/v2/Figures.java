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
  @JsonSubTypes.Type(Figures.EachPeriod.class),
  @JsonSubTypes.Type(Figures.Mean.class),
  @JsonSubTypes.Type(Figures.Hours.class),
  @JsonSubTypes.Type(Figures.Share.class),
  @JsonSubTypes.Type(Figures.ResponseTime.class),
  @JsonSubTypes.Type(Figures.Milestone.class),
  @JsonSubTypes.Type(Figures.EachPlace.class),
  @JsonSubTypes.Type(Figures.Occasions.class),
  @JsonSubTypes.Type(Figures.None.class)
})
@Schema(
    name = "ReportedFigures",
    description = "The numbers behind an answer; the kind of the quota decides which there are.",
    oneOf = {
      Figures.Total.class,
      Figures.EachPeriod.class,
      Figures.Mean.class,
      Figures.Hours.class,
      Figures.Share.class,
      Figures.ResponseTime.class,
      Figures.Milestone.class,
      Figures.EachPlace.class,
      Figures.Occasions.class,
      Figures.None.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = Figures.Total.class),
      @DiscriminatorMapping(value = "EACH_PERIOD", schema = Figures.EachPeriod.class),
      @DiscriminatorMapping(value = "MEAN", schema = Figures.Mean.class),
      @DiscriminatorMapping(value = "HOURS", schema = Figures.Hours.class),
      @DiscriminatorMapping(value = "SHARE", schema = Figures.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = Figures.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = Figures.Milestone.class),
      @DiscriminatorMapping(value = "EACH_PLACE", schema = Figures.EachPlace.class),
      @DiscriminatorMapping(value = "OCCASIONS", schema = Figures.Occasions.class),
      @DiscriminatorMapping(value = "NONE", schema = Figures.None.class)
    })
public sealed interface Figures {

  /** Of a total or coverage quota. */
  @JsonTypeName("TOTAL")
  @Schema(name = "ReportedTotalFigures", description = "Figures of a total or a coverage quota.")
  record Total(
      int required,
      @Schema(description = "The upper end of what was promised as a range; told, not judged.")
          @Nullable Integer maximum,
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
      @Schema(description = "The upper end of what was promised as a range; told, not judged.")
          @Nullable Integer maximum,
      @Schema(description = "Mean over the judged closed periods, two decimals, rounded down.")
          @Nullable BigDecimal mean,
      @Schema(
              description =
                  "How many periods the mean is taken over, one decimal: a cut one counts as its"
                      + " share.")
          BigDecimal periods,
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
      @Schema(description = "How exact `done` is; left out where it is exact.")
          Assessment.@Nullable Inexact doneInexact,
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
      @Schema(description = "How exact `whole` is; left out where it is exact.")
          Assessment.@Nullable Inexact wholeInexact,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(description = "How exact `part` is; left out where it is exact.")
          Assessment.@Nullable Inexact partInexact,
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
      @Schema(description = "How exact `cases` is; left out where it is exact.")
          Assessment.@Nullable Inexact casesInexact,
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

  /** Of a promise for every single period. */
  @JsonTypeName("EACH_PERIOD")
  @Schema(
      name = "ReportedEachPeriodFigures",
      description = "Figures of a promise for every single period, of all places together.")
  record EachPeriod(
      @Schema(description = "What a whole period asks; hours where hours are promised.")
          BigDecimal required,
      @Schema(description = "The upper end of what was promised as a range; told, not judged.")
          @Nullable Integer maximum,
      @Schema(description = "Periods that reached it.") int kept,
      @Schema(description = "Periods that did not.") int missed,
      @Schema(description = "Periods of which what is known leaves it open.") int undetermined,
      @Schema(description = "Periods of which not everything is known.") int unknown)
      implements Figures {}

  /** Of a promise for each place, which has figures of its own. */
  @JsonTypeName("EACH_PLACE")
  @Schema(
      name = "ReportedEachPlaceFigures",
      description = "Figures of a promise that holds for each place by itself.")
  record EachPlace(
      int places,
      @Schema(description = "Places where it was kept.") int kept,
      @Schema(description = "Places where it was not.") int notKept)
      implements Figures {}

  /** Of named occasions. */
  @JsonTypeName("OCCASIONS")
  @Schema(name = "ReportedOccasionFigures", description = "Figures of named occasions.")
  record Occasions(
      int named,
      @Schema(description = "Those that took place.") int kept,
      @Schema(description = "Those that did not.") int missed)
      implements Figures {}

  /** Nothing countable was promised. */
  @JsonTypeName("NONE")
  @Schema(name = "ReportedNoFigures", description = "Nothing countable was promised.")
  record None() implements Figures {}
}
