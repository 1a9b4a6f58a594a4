package se.lofteskollen.followup.snapshot.v2;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** The countable part of an activity's wording, as it was in force on the period's last day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Quota.Total.class),
  @JsonSubTypes.Type(Quota.Recurring.class),
  @JsonSubTypes.Type(Quota.Occasions.class),
  @JsonSubTypes.Type(Quota.Coverage.class),
  @JsonSubTypes.Type(Quota.Effort.class),
  @JsonSubTypes.Type(Quota.Share.class),
  @JsonSubTypes.Type(Quota.ResponseTime.class),
  @JsonSubTypes.Type(Quota.Milestone.class),
  @JsonSubTypes.Type(Quota.Conditional.class),
  @JsonSubTypes.Type(Quota.None.class)
})
@Schema(
    name = "ReportedQuota",
    description = "The countable part of an activity's wording.",
    oneOf = {
      Quota.Total.class,
      Quota.Recurring.class,
      Quota.Occasions.class,
      Quota.Coverage.class,
      Quota.Effort.class,
      Quota.Share.class,
      Quota.ResponseTime.class,
      Quota.Milestone.class,
      Quota.Conditional.class,
      Quota.None.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = Quota.Total.class),
      @DiscriminatorMapping(value = "RECURRING", schema = Quota.Recurring.class),
      @DiscriminatorMapping(value = "OCCASION", schema = Quota.Occasions.class),
      @DiscriminatorMapping(value = "COVERAGE", schema = Quota.Coverage.class),
      @DiscriminatorMapping(value = "EFFORT", schema = Quota.Effort.class),
      @DiscriminatorMapping(value = "SHARE", schema = Quota.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = Quota.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = Quota.Milestone.class),
      @DiscriminatorMapping(value = "CONDITIONAL", schema = Quota.Conditional.class),
      @DiscriminatorMapping(value = "UNQUANTIFIED", schema = Quota.None.class)
    })
public sealed interface Quota {

  /** At least so many over the agreement's whole period. */
  @JsonTypeName("TOTAL")
  @Schema(
      name = "ReportedTotalQuota",
      description = "At least so many over the agreement's whole period.")
  record Total(
      int minimum,
      @Nullable Unit unit,
      @Nullable Scope scope,
      @Schema(description = "The upper end of a range; told, not judged.")
          @Nullable Integer maximum,
      @Nullable DayRange season,
      @Nullable List<DayOfWeek> weekdays,
      @Nullable TimeOfDay timeOfDay,
      @Nullable Boolean skipPublicHolidays,
      @Schema(description = "How long something lasts that counts.")
          @Nullable Integer minimumMinutes,
      @Schema(description = "True: the number of different places counts.")
          @Nullable Boolean differentPlaces)
      implements Quota {}

  /** At least so many in every period. */
  @JsonTypeName("RECURRING")
  @Schema(
      name = "ReportedRecurringQuota",
      description = "At least so many in every single period, or in the mean of the periods.")
  record Recurring(
      int minimum,
      @Nullable Unit unit,
      Every every,
      @Schema(description = "True: in the mean. Left out: in every single period.")
          @Nullable Boolean average,
      @Nullable Scope scope,
      @Nullable Terms terms,
      @Nullable DayRange season,
      @Nullable List<DayOfWeek> weekdays,
      @Nullable TimeOfDay timeOfDay,
      @Nullable Boolean skipPublicHolidays,
      @Schema(description = "The upper end of a range; told, not judged.")
          @Nullable Integer maximum,
      @Schema(description = "2: every other period. Left out: each period.")
          @Nullable Integer everyNth,
      @Schema(description = "Left out: the calendar's.") @Nullable Reckoning periods,
      @Schema(description = "How long something lasts that counts.")
          @Nullable Integer minimumMinutes,
      @Schema(description = "True: the number of different places counts.")
          @Nullable Boolean differentPlaces)
      implements Quota {}

  /** Each named occasion. */
  @JsonTypeName("OCCASION")
  @Schema(name = "ReportedOccasionQuota", description = "Each named occasion takes place.")
  record Occasions(List<Occasion> occasions) implements Quota {}

  /** Each named unit. */
  @JsonTypeName("COVERAGE")
  @Schema(name = "ReportedCoverageQuota", description = "Each named unit is reached.")
  record Coverage(List<CoverageUnit> units) implements Quota {}

  /** At least so many hours. */
  @JsonTypeName("EFFORT")
  @Schema(name = "ReportedEffortQuota", description = "At least so many hours.")
  record Effort(
      BigDecimal minimumHours,
      @Schema(description = "Left out: over the agreement's whole period.") @Nullable Every every,
      @Schema(description = "Left out: the calendar's.") @Nullable Reckoning periods)
      implements Quota {}

  /** At least such a share of the activity's own count. */
  @JsonTypeName("SHARE")
  @Schema(
      name = "ReportedShareQuota",
      description = "At least such a share of the activity's own count.")
  record Share(BigDecimal minimumPercent, @Nullable Unit of, @Nullable Unit part)
      implements Quota {}

  /** Every case is answered within a time. */
  @JsonTypeName("RESPONSE_TIME")
  @Schema(
      name = "ReportedResponseTimeQuota",
      description = "Every case is answered within this time.")
  record ResponseTime(int maximumMinutes) implements Quota {}

  /** Done or not done. */
  @JsonTypeName("MILESTONE")
  @Schema(name = "ReportedMilestoneQuota", description = "Done or not done, by a day.")
  record Milestone(
      @Schema(description = "Last day. Left out: the agreement's.") @Nullable LocalDate due)
      implements Quota {}

  /** Holds where the need arises. */
  @JsonTypeName("CONDITIONAL")
  @Schema(name = "ReportedConditionalQuota", description = "Holds where the need arises.")
  record Conditional(Text condition, Quota quota) implements Quota {}

  /** No number was promised. */
  @JsonTypeName("UNQUANTIFIED")
  @Schema(
      name = "ReportedUnquantified",
      description = "No number was promised; it is judged in words.")
  record None() implements Quota {}

  /** What is counted, in the singular and the plural. */
  @Schema(name = "ReportedUnit", description = "What is counted, in the singular and the plural.")
  record Unit(Text one, Text other) {}

  /** A named occasion. */
  @Schema(name = "ReportedOccasion", description = "A named occasion.")
  record Occasion(String key, Text name, @Nullable LocalDate date, @Nullable PlaceName place) {}

  /** One of those that are to be reached. */
  @Schema(name = "ReportedCoverageUnit", description = "One of those that are to be reached.")
  record CoverageUnit(String key, Text name, @Nullable PlaceName place) {}

  /** A place by its name. */
  @Schema(name = "ReportedPlaceName", description = "A place by its name in a municipality.")
  record PlaceName(@Schema(examples = "1261") String municipality, String name) {}

  /** Days of every year. */
  @Schema(
      name = "ReportedDayRange",
      description =
          "Days of every year, both included, as month and day. When `to` is the earlier one they"
              + " run over New Year.")
  record DayRange(@Schema(examples = "06-01") String from, @Schema(examples = "08-31") String to) {}

  /** The days of the two terms. */
  @Schema(name = "ReportedTerms", description = "The days of the two school terms.")
  record Terms(DayRange spring, DayRange autumn) {}

  /** Hours of the day. */
  @Schema(
      name = "ReportedTimeOfDay",
      description = "Hours of the day in Europe/Stockholm; they may run past midnight.")
  record TimeOfDay(
      @Schema(examples = "08:30") String from, @Schema(examples = "09:30") String to) {}

  /** The calendar period in which a recurring promise is counted. */
  @Schema(name = "ReportedEvery")
  enum Every {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    TERM,
    HALF_YEAR,
    YEAR
  }

  /** Whose months, quarters, half-years and years. */
  @Schema(name = "ReportedReckoning")
  enum Reckoning {
    CALENDAR,
    FROM_START
  }

  /** Whether a number is promised altogether or at every place of the activity. */
  @Schema(name = "ReportedScope")
  enum Scope {
    IN_TOTAL,
    EACH_PLACE
  }
}
