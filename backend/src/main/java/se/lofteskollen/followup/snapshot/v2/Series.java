package se.lofteskollen.followup.snapshot.v2;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** An indicator and what was known of it, oldest first. */
@Schema(name = "ReportedSeries", description = "An indicator and its measurements, oldest first.")
public record Series(Indicator indicator, List<Measurement> measurements) {

  /** The definition of a KPI. */
  @Schema(
      name = "ReportedIndicator",
      description = "The definition of a KPI: what is measured, where, and which way is better.")
  public record Indicator(
      UUID id,
      @Schema(examples = "trygghetsindex-kavlinge") String slug,
      @Schema(description = "Slug of the organisation that keeps it.") String organisation,
      Text name,
      Indicator.Kind kind,
      Text unit,
      GoodDirection goodDirection,
      Area area,
      @Nullable Text description,
      @Nullable Source source,
      @Schema(description = "Oldest first.") List<Break> seriesBreaks,
      @Schema(description = "Counts from 1 to below this are not public.")
          @Nullable Integer withholdBelow) {

    /** What kind of data it has. */
    @Schema(name = "ReportedIndicatorKind")
    public enum Kind {
      EVENT_COUNT,
      SURVEY_SHARE,
      SURVEY_INDEX,
      COMPLETE_COUNT,
      RATE
    }

    /** Which way is better. */
    @Schema(name = "ReportedGoodDirection")
    public enum GoodDirection {
      LOWER,
      HIGHER,
      NEUTRAL
    }
  }

  /** The area that an indicator measures. */
  @Schema(name = "ReportedArea", description = "The area that an indicator measures.")
  public record Area(
      Area.Kind kind,
      @Schema(examples = "Kävlinge") String name,
      @Nullable String municipalityCode,
      @Schema(description = "Codes of the municipalities that it is made up of, or lies in.")
          @Nullable List<String> municipalities) {

    /** What kind of area. */
    @Schema(name = "ReportedAreaKind")
    public enum Kind {
      MUNICIPALITY,
      LOCAL_POLICE_AREA,
      DISTRICT
    }
  }

  /** Who publishes an indicator's values, and where they are found. */
  @Schema(
      name = "ReportedIndicatorSource",
      description = "Who publishes an indicator's values, and where they are found.")
  public record Source(Text name, URI url) {}

  /** From a day on, an indicator is measured in another way. */
  @Schema(
      name = "ReportedSeriesBreak",
      description = "From this day on, in Europe/Stockholm, it is measured in another way.")
  public record Break(LocalDate date, Text reason) {}

  /** One value, or the source's words. */
  @Schema(
      name = "ReportedMeasurement",
      description =
          "One value of an indicator for one period. Where the source gives only words, `value` is"
              + " missing and the words and the direction are the measurement.")
  public record Measurement(
      UUID id,
      UUID indicatorId,
      ClosedPeriod period,
      @Schema(examples = "1.44") @Nullable BigDecimal value,
      @Nullable Text words,
      @Nullable Direction direction,
      @Nullable Text note,
      Status status,
      URI source,
      @Schema(description = "Of a RATE its events, of a SURVEY_SHARE its positive answers.")
          @Nullable Long numerator,
      @Schema(description = "The exposure, in person-years or the like.")
          @Nullable BigDecimal denominator,
      @Schema(description = "Answers, of a survey.") @Nullable Integer sampleSize,
      @Schema(description = "In the indicator's unit; of a SURVEY_INDEX.")
          @Nullable BigDecimal standardError,
      @Schema(description = "The effective sample size is sampleSize / designEffect.")
          @Nullable BigDecimal designEffect,
      @Schema(description = "The day on which the source published this value.")
          @Nullable LocalDate publishedOn,
      @Schema(description = "The day on which the value was looked up.")
          @Nullable LocalDate retrievedOn,
      @Schema(description = "Which of the values published for this period: 1 is the first.")
          int vintage,
      @Schema(description = "Whether it is the newest of its period that was known.")
          boolean current,
      @Schema(description = "Whether the number is not public; it is left out then.")
          boolean withheld) {

    /** Whether the source may still change the value. */
    @Schema(name = "ReportedMeasurementStatus")
    public enum Status {
      PRELIMINARY,
      FINAL
    }

    /** Which way a value went, where the source says so in words. */
    @Schema(name = "ReportedDirection")
    public enum Direction {
      UP,
      DOWN,
      UNCHANGED
    }
  }
}
