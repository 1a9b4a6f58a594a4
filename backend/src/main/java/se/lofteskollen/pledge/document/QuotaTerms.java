package se.lofteskollen.pledge.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.SwedishHolidays;

/**
 * The countable part of an activity's wording as it is stored, exchanged and shown. What it means
 * is the assessment's business: {@link #toQuota()}.
 *
 * <p>What is left out stays left out, so that it travels without change: no {@code average} means
 * false, no {@code scope} means {@link Scope#IN_TOTAL}, no {@code skipPublicHolidays} means false.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(QuotaTerms.Total.class),
  @JsonSubTypes.Type(QuotaTerms.Recurring.class),
  @JsonSubTypes.Type(QuotaTerms.Occasions.class),
  @JsonSubTypes.Type(QuotaTerms.Coverage.class),
  @JsonSubTypes.Type(QuotaTerms.Effort.class),
  @JsonSubTypes.Type(QuotaTerms.Share.class),
  @JsonSubTypes.Type(QuotaTerms.ResponseTime.class),
  @JsonSubTypes.Type(QuotaTerms.Milestone.class),
  @JsonSubTypes.Type(QuotaTerms.Conditional.class),
  @JsonSubTypes.Type(QuotaTerms.None.class)
})
@Schema(
    name = "Quota",
    description = "The countable part of an activity's wording.",
    oneOf = {
      QuotaTerms.Total.class,
      QuotaTerms.Recurring.class,
      QuotaTerms.Occasions.class,
      QuotaTerms.Coverage.class,
      QuotaTerms.Effort.class,
      QuotaTerms.Share.class,
      QuotaTerms.ResponseTime.class,
      QuotaTerms.Milestone.class,
      QuotaTerms.Conditional.class,
      QuotaTerms.None.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = QuotaTerms.Total.class),
      @DiscriminatorMapping(value = "RECURRING", schema = QuotaTerms.Recurring.class),
      @DiscriminatorMapping(value = "OCCASION", schema = QuotaTerms.Occasions.class),
      @DiscriminatorMapping(value = "COVERAGE", schema = QuotaTerms.Coverage.class),
      @DiscriminatorMapping(value = "EFFORT", schema = QuotaTerms.Effort.class),
      @DiscriminatorMapping(value = "SHARE", schema = QuotaTerms.Share.class),
      @DiscriminatorMapping(value = "RESPONSE_TIME", schema = QuotaTerms.ResponseTime.class),
      @DiscriminatorMapping(value = "MILESTONE", schema = QuotaTerms.Milestone.class),
      @DiscriminatorMapping(value = "CONDITIONAL", schema = QuotaTerms.Conditional.class),
      @DiscriminatorMapping(value = "UNQUANTIFIED", schema = QuotaTerms.None.class)
    })
public sealed interface QuotaTerms {

  /**
   * What the rules work with.
   *
   * @throws IllegalArgumentException when it contradicts itself; {@link QuotaContradictions} says
   *     so first
   */
  Quota toQuota();

  /** What is promised once a condition is left aside. */
  default Plain plain() {
    return switch (this) {
      case Plain plain -> plain;
      case Conditional conditional -> conditional.quota();
    };
  }

  /** One that a condition can be put around: all but a condition. */
  @JsonSubTypes({
    @JsonSubTypes.Type(QuotaTerms.Total.class),
    @JsonSubTypes.Type(QuotaTerms.Recurring.class),
    @JsonSubTypes.Type(QuotaTerms.Occasions.class),
    @JsonSubTypes.Type(QuotaTerms.Coverage.class),
    @JsonSubTypes.Type(QuotaTerms.Effort.class),
    @JsonSubTypes.Type(QuotaTerms.Share.class),
    @JsonSubTypes.Type(QuotaTerms.ResponseTime.class),
    @JsonSubTypes.Type(QuotaTerms.Milestone.class),
    @JsonSubTypes.Type(QuotaTerms.None.class)
  })
  sealed interface Plain extends QuotaTerms {
    @Override
    PlainQuota toQuota();
  }

  /** One that may be limited to a part of the year, to weekdays or to working days. */
  sealed interface OnCertainDays {
    @Nullable DayRange season();

    @Nullable List<DayOfWeek> weekdays();

    @Nullable TimeRange timeOfDay();

    @Nullable Boolean skipPublicHolidays();

    /** Whether something done that day is of the promised kind. */
    default boolean isPromisedOn(LocalDate day) {
      return filter().matches(day, SwedishHolidays::isHoliday);
    }

    /** Whether no day of the year is left out. */
    default boolean leavesNoDayOut() {
      return filter().isEveryDay();
    }

    /** The days, as the rules want them. */
    default CalendarFilter filter() {
      DayRange season = season();
      List<DayOfWeek> weekdays = weekdays();
      TimeRange time = timeOfDay();
      return new CalendarFilter(
          season == null ? null : season.toDays(),
          weekdays == null ? Set.of() : Set.copyOf(weekdays),
          time == null ? null : time.toTime(),
          Boolean.TRUE.equals(skipPublicHolidays()));
    }
  }

  private static Reckoning orTheCalendars(@Nullable Reckoning periods) {
    return periods == null ? Reckoning.CALENDAR : periods;
  }

  private static Scope orInTotal(@Nullable Scope scope) {
    return scope == null ? Scope.IN_TOTAL : scope;
  }

  /** At least so many over the agreement's whole period. */
  @JsonTypeName("TOTAL")
  @Schema(name = "TotalQuota", description = "At least so many over the agreement's whole period.")
  record Total(
      @Min(1) @Max(1_000_000) int minimum,
      @Nullable @Valid UnitName unit,
      @Nullable Scope scope,
      @Schema(
              description =
                  "The upper end of a range: of \"three to four\", 4. Told, and not judged. Above the"
                      + " minimum.")
          @Nullable
          @Min(2)
          @Max(1_000_000)
          Integer maximum,
      @Schema(description = "The part of the year it was promised for.") @Nullable @Valid
          DayRange season,
      @Schema(description = "The weekdays it was promised for.") @Nullable @Size(min = 1, max = 7)
          List<@NotNull DayOfWeek> weekdays,
      @Schema(description = "The hours it was promised for. Told, not judged: records state days.")
          @Nullable
          @Valid
          TimeRange timeOfDay,
      @Schema(description = "True: nothing is promised on Swedish public holidays.")
          @Nullable Boolean skipPublicHolidays,
      @Schema(description = "How long something lasts that counts. Left out: however short.")
          @Nullable
          @Min(1)
          @Max(1440)
          Integer minimumMinutes,
      @Schema(
              description =
                  "True: the number of different places counts, not of the times. Not with a mean,"
                      + " nor where each place is judged by itself.")
          @Nullable Boolean differentPlaces)
      implements Plain, OnCertainDays {
    @Override
    public PlainQuota toQuota() {
      return new TotalQuota(
          minimum,
          maximum,
          orInTotal(scope),
          new Counting(
              UnitName.unit(unit), filter(), minimumMinutes, Boolean.TRUE.equals(differentPlaces)));
    }
  }

  /** At least so many in every period. */
  @JsonTypeName("RECURRING")
  @Schema(
      name = "RecurringQuota",
      description = "At least so many in every single period, or in the mean of the periods.")
  record Recurring(
      @Min(1) @Max(1_000_000) int minimum,
      @Nullable @Valid UnitName unit,
      @NotNull Every every,
      @Schema(
              description =
                  "True: the mean over the periods reaches the minimum. Left out: every single"
                      + " period does.")
          @Nullable Boolean average,
      @Nullable Scope scope,
      @Schema(description = "The days of the terms; needed when every is TERM.") @Nullable @Valid
          TermDays terms,
      @Schema(description = "The part of the year it was promised for.") @Nullable @Valid
          DayRange season,
      @Schema(description = "The weekdays it was promised for.") @Nullable @Size(min = 1, max = 7)
          List<@NotNull DayOfWeek> weekdays,
      @Schema(description = "The hours it was promised for. Told, not judged: records state days.")
          @Nullable
          @Valid
          TimeRange timeOfDay,
      @Schema(description = "True: nothing is promised on Swedish public holidays.")
          @Nullable Boolean skipPublicHolidays,
      @Schema(
              description =
                  "The upper end of a range: of \"three to four\", 4. Told, and not judged. Above the"
                      + " minimum.")
          @Nullable
          @Min(2)
          @Max(1_000_000)
          Integer maximum,
      @Schema(
              description =
                  "2: every other period, once within each two that follow one another, counted from"
                      + " the first. Left out: each period.")
          @Nullable
          @Min(2)
          @Max(20)
          Integer everyNth,
      @Schema(
              description =
                  "Whose months, quarters, half-years or years: the calendar's, or of those lengths"
                      + " from the agreement's first day. Left out: the calendar's.")
          @Nullable Reckoning periods,
      @Schema(description = "How long something lasts that counts. Left out: however short.")
          @Nullable
          @Min(1)
          @Max(1440)
          Integer minimumMinutes,
      @Schema(
              description =
                  "True: the number of different places counts, not of the times. Not with a mean,"
                      + " nor where each place is judged by itself.")
          @Nullable Boolean differentPlaces)
      implements Plain, OnCertainDays {
    @Override
    public PlainQuota toQuota() {
      return new RecurringQuota(
          minimum,
          maximum,
          new Recurrence(
              every,
              orTheCalendars(periods),
              everyNth == null ? 1 : everyNth,
              terms == null ? null : terms.toTerms()),
          Boolean.TRUE.equals(average),
          orInTotal(scope),
          new Counting(
              UnitName.unit(unit), filter(), minimumMinutes, Boolean.TRUE.equals(differentPlaces)));
    }
  }

  /** Each named occasion. */
  @JsonTypeName("OCCASION")
  @Schema(name = "OccasionQuota", description = "Each named occasion takes place.")
  record Occasions(@NotEmpty @Size(max = 500) List<@NotNull @Valid NamedOccasion> occasions)
      implements Plain {
    @Override
    public PlainQuota toQuota() {
      return new OccasionQuota(occasions.stream().map(NamedOccasion::toOccasion).toList());
    }
  }

  /** Each named unit. */
  @JsonTypeName("COVERAGE")
  @Schema(
      name = "CoverageQuota",
      description = "Each named unit is reached: all schools, all districts.")
  record Coverage(@NotEmpty @Size(max = 500) List<@NotNull @Valid NamedUnit> units)
      implements Plain {
    @Override
    public PlainQuota toQuota() {
      return new CoverageQuota(units.stream().map(NamedUnit::toUnit).toList());
    }
  }

  /** At least so many hours. */
  @JsonTypeName("EFFORT")
  @Schema(
      name = "EffortQuota",
      description = "At least so many hours, over the agreement's whole period or in each period.")
  record Effort(
      @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 7, fraction = 2)
          BigDecimal minimumHours,
      @Schema(description = "Left out: over the agreement's whole period. Never TERM.")
          @Nullable Every every,
      @Schema(
              description =
                  "Whose months, quarters, half-years or years: the calendar's, or of those lengths"
                      + " from the agreement's first day. Left out: the calendar's.")
          @Nullable Reckoning periods)
      implements Plain {
    public Effort {
      minimumHours = minimumHours == null ? minimumHours : Decimals.plain(minimumHours);
    }

    @Override
    public PlainQuota toQuota() {
      return new EffortQuota(
          minimumHours,
          every == null ? null : new Recurrence(every, orTheCalendars(periods), 1, null));
    }
  }

  /** At least such a share of the activity's own count. */
  @JsonTypeName("SHARE")
  @Schema(
      name = "ShareQuota",
      description =
          "At least such a share of the activity's own count: of the inspections, at least 20 per"
              + " cent unannounced.")
  record Share(
      @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 2)
          BigDecimal minimumPercent,
      @Schema(description = "What is counted: inspections.") @Nullable @Valid UnitName of,
      @Schema(description = "What the share consists of: unannounced inspections.") @Nullable @Valid
          UnitName part)
      implements Plain {
    public Share {
      minimumPercent = minimumPercent == null ? minimumPercent : Decimals.plain(minimumPercent);
    }

    @Override
    public PlainQuota toQuota() {
      return new ShareQuota(minimumPercent, UnitName.unit(of), UnitName.unit(part));
    }
  }

  /** Every case is answered within a time. */
  @JsonTypeName("RESPONSE_TIME")
  @Schema(name = "ResponseTimeQuota", description = "Every case is answered within this time.")
  record ResponseTime(@Min(1) @Max(1_000_000) int maximumMinutes) implements Plain {
    @Override
    public PlainQuota toQuota() {
      return new ResponseTimeQuota(maximumMinutes);
    }
  }

  /** Done or not done. */
  @JsonTypeName("MILESTONE")
  @Schema(name = "MilestoneQuota", description = "Done or not done, by a day.")
  record Milestone(
      @Schema(description = "Last day. Left out: the agreement's.") @Nullable LocalDate due)
      implements Plain {
    @Override
    public PlainQuota toQuota() {
      return new MilestoneQuota(due);
    }
  }

  /** Holds where the need arises. */
  @JsonTypeName("CONDITIONAL")
  @Schema(
      name = "ConditionalQuota",
      description = "Holds where the need arises: at least two, if intelligence gives cause.")
  record Conditional(
      @Schema(description = "When it holds, as a clause: if intelligence gives cause.")
          @NotNull
          @Valid
          Text condition,
      @Schema(
              description = "What holds then. Not conditional itself.",
              implementation = QuotaTerms.class)
          @NotNull
          @Valid
          Plain quota)
      implements QuotaTerms {
    @Override
    public Quota toQuota() {
      return new ConditionalQuota(UnitName.wording(condition), quota.toQuota());
    }
  }

  /** No number was promised. */
  @JsonTypeName("UNQUANTIFIED")
  @Schema(name = "Unquantified", description = "No number was promised; it is judged in words.")
  record None() implements Plain {
    @Override
    public PlainQuota toQuota() {
      return new Unquantified();
    }
  }
}
