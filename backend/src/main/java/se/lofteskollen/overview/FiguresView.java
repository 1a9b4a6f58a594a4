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
  @JsonSubTypes.Type(FiguresView.EachPeriod.class),
  @JsonSubTypes.Type(FiguresView.Mean.class),
  @JsonSubTypes.Type(FiguresView.Hours.class),
  @JsonSubTypes.Type(FiguresView.Share.class),
  @JsonSubTypes.Type(FiguresView.ResponseTime.class),
  @JsonSubTypes.Type(FiguresView.Milestone.class),
  @JsonSubTypes.Type(FiguresView.EachPlace.class),
  @JsonSubTypes.Type(FiguresView.Occasions.class),
  @JsonSubTypes.Type(FiguresView.None.class)
})
@Schema(
    name = "Figures",
    description = "The numbers behind an answer; the kind of the quota decides which there are.",
    oneOf = {
      FiguresView.Total.class,
      FiguresView.EachPeriod.class,
      FiguresView.Mean.class,
      FiguresView.Hours.class,
      FiguresView.Share.class,
      FiguresView.ResponseTime.class,
      FiguresView.Milestone.class,
      FiguresView.EachPlace.class,
      FiguresView.Occasions.class,
      FiguresView.None.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = FiguresView.Total.class),
      @DiscriminatorMapping(value = "EACH_PERIOD", schema = FiguresView.EachPeriod.class),
      @DiscriminatorMapping(value = "MEAN", schema = FiguresView.Mean.class),
      @DiscriminatorMapping(value = "HOURS", schema = FiguresView.Hours.class),
      @DiscriminatorMapping(value = "SHARE", schema = FiguresView.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = FiguresView.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = FiguresView.Milestone.class),
      @DiscriminatorMapping(value = "EACH_PLACE", schema = FiguresView.EachPlace.class),
      @DiscriminatorMapping(value = "OCCASIONS", schema = FiguresView.Occasions.class),
      @DiscriminatorMapping(value = "NONE", schema = FiguresView.None.class)
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
      @Schema(description = "The upper end of what was promised as a range; told, not judged.")
          @Nullable Integer maximum,
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
      @Schema(description = "The upper end of what was promised as a range; told, not judged.")
          @Nullable Integer maximum,
      @Schema(
              description =
                  "Mean over the judged closed periods, two decimals, rounded down. Left out"
                      + " before the first is closed.")
          @Nullable BigDecimal mean,
      @Schema(
              description =
                  "How many periods the mean is taken over, one decimal: a cut one counts as its"
                      + " share.")
          BigDecimal periods,
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
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable InexactView doneInexact,
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
      @Schema(description = "How exact `whole` is; left out where it is exact.")
          @Nullable InexactView wholeInexact,
      @Schema(description = "How many of them are of the promised part.") int part,
      @Schema(description = "How exact `part` is; left out where it is exact.")
          @Nullable InexactView partInexact,
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
      @Schema(description = "How exact `cases` is; left out where it is exact.")
          @Nullable InexactView casesInexact,
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

  /** Of a promise for every single period. */
  @JsonTypeName("EACH_PERIOD")
  @Schema(
      name = "EachPeriodFigures",
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
      implements FiguresView {}

  /** Of a promise for each place, which has figures of its own. */
  @JsonTypeName("EACH_PLACE")
  @Schema(
      name = "EachPlaceFigures",
      description = "Figures of a promise that holds for each place by itself.")
  record EachPlace(
      int places,
      @Schema(description = "Places where it was kept.") int kept,
      @Schema(description = "Places where it was not.") int notKept)
      implements FiguresView {}

  /** Of named occasions. */
  @JsonTypeName("OCCASIONS")
  @Schema(name = "OccasionFigures", description = "Figures of named occasions.")
  record Occasions(
      int named,
      @Schema(description = "Those that took place.") int kept,
      @Schema(description = "Those that did not.") int missed)
      implements FiguresView {}

  /** Nothing countable was promised. */
  @JsonTypeName("NONE")
  @Schema(name = "NoFigures", description = "Nothing countable was promised.")
  record None() implements FiguresView {}

  /** The same as it is shown. */
  static FiguresView from(Figures figures) {
    return switch (figures) {
      case Figures.Total f ->
          new Total(
              f.required(), f.maximum(), f.expectedByNow(), whole(f.missing()), f.missingBy());
      case Figures.EachPeriod f ->
          new EachPeriod(
              f.required(), f.maximum(), f.kept(), f.missed(), f.undetermined(), f.unknown());
      case Figures.Mean f ->
          new Mean(f.required(), f.maximum(), f.mean(), f.periods(), f.missing(), f.missingBy());
      case Figures.Hours f ->
          new Hours(
              f.required(),
              f.done().inHours(),
              InexactView.ofHours(f.done()),
              f.waiting(),
              f.expectedByNow(),
              f.missing(),
              f.missingBy());
      case Figures.Share f ->
          new Share(
              f.requiredPercent(),
              f.whole().shown(),
              InexactView.of(f.whole()),
              f.part().shown(),
              InexactView.of(f.part()),
              f.percent(),
              f.missing(),
              f.missingBy());
      case Figures.ResponseTime f ->
          new ResponseTime(
              f.maximumMinutes(),
              f.cases().shown(),
              InexactView.of(f.cases()),
              whole(f.within()),
              whole(f.late()),
              whole(f.untimed()),
              f.percent());
      case Figures.Milestone f -> new Milestone(f.due(), f.doneOn());
      case Figures.EachPlace f -> new EachPlace(f.places(), f.kept(), f.notKept());
      case Figures.Occasions f -> new Occasions(f.named(), f.kept(), f.missed());
      case Figures.None _ -> new None();
    };
  }

  private static int whole(long number) {
    return Math.toIntExact(Math.min(number, Integer.MAX_VALUE));
  }
}
