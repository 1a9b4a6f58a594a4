package se.lofteskollen.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.InWords;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Slug;

/** What a recorder says was done. */
@Schema(description = "What a recorder says was done.")
public record NewActivityRecord(
    @Schema(
            description =
                "The activities it counts towards, all of one agreement, each once. Every activity"
                    + " counts it; it remains one record.")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @Valid Towards> towards,
    @Schema(description = "The day it was done, in Europe/Stockholm.", examples = "2021-03-17")
        @NotNull
        LocalDate performedOn,
    @Schema(
            description =
                "The last day, where one sum is reported for a span of days; performedOn is the"
                    + " first one then. An event that ends after midnight has times instead.",
            examples = "2021-03-19")
        @Nullable LocalDate performedUntil,
    @Schema(
            description =
                "How many of the quota's unit. 0 says expressly that nothing was done, which only"
                    + " a coordinator says.",
            examples = "2")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer count,
    @Schema(
            description =
                "How exact the count is, or the hours where there are any; EXACT when left out.")
        @Nullable CountQualifier countQualifier,
    @Schema(
            description =
                "How many of the count are of the promised part (share), or within the promised"
                    + " time (response time). Only for such quotas.",
            examples = "1")
        @Nullable
        @Min(0)
        @Max(10_000)
        Integer subCount,
    @Schema(description = "Hours of effort, with at most two decimals.", examples = "6.5")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal hours,
    @Schema(
            description =
                "Minutes until it was dealt with, for a response time; the longest, where the count"
                    + " is more than one.",
            examples = "180")
        @Nullable
        @Min(0)
        @Max(1_000_000)
        Integer responseMinutes,
    @Schema(
            description =
                "Why no need arose: with count 0, towards conditional quotas only, and by a"
                    + " coordinator. Public once verified.",
            examples = "Ingen underrättelse gav anledning till samtal.")
        @Nullable
        @Size(min = 3, max = 1000)
        @PlainText
        @InWords
        String noNeedReason,
    @Schema(
            description =
                "Where it was done. At least one where a quota holds at each place by itself: it"
                    + " counts at each of them, and once in the sum.")
        @Nullable
        @Size(max = 50)
        Set<@NotNull UUID> placeIds,
    @Schema(description = "Slugs of the organisations that took part.") @Nullable @Size(max = 50)
        Set<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String>
            organisationsTakingPart,
    @Schema(description = "How many from the organisations took part.", examples = "2")
        @Nullable
        @Min(1)
        @Max(10_000)
        Integer participants,
    @Schema(examples = "40") @Nullable @Min(1) @Max(1440) Integer durationMinutes,
    @Schema(description = "Public pages and documents that show it.") @Nullable @Size(max = 10)
        List<@NotNull @Valid EvidenceLink> evidence,
    @Schema(description = "Shown to everyone once verified. No names of persons.")
        @Nullable
        @Size(max = 2000)
        @PlainText
        String publicNote,
    @Schema(description = "Never leaves the organisations that are parties.")
        @Nullable
        @Size(max = 2000)
        @PlainText
        String internalNote,
    @Schema(
            description =
                "Slug of the party it is recorded for, by somebody who works for several of them;"
                    + " the first of them when left out.",
            examples = "kavlinge-kommun")
        @Nullable
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String organisation,
    @Schema(
            description =
                "When it began, in Europe/Stockholm. An event belongs to the day it began, also where"
                    + " it ended after midnight.",
            examples = "22:30")
        @Nullable
        @Pattern(regexp = HOUR_AND_MINUTE)
        String startTime,
    @Schema(
            description =
                "When it ended; on the next day where it is not after startTime, so that an event"
                    + " lasts at most 24 hours.",
            examples = "01:30")
        @Nullable
        @Pattern(regexp = HOUR_AND_MINUTE)
        String endTime,
    @Schema(description = "Only where startTime occurs twice that night.")
        @Nullable ClockSetting startClock,
    @Schema(description = "Only where endTime occurs twice that night.")
        @Nullable ClockSetting endClock) {
  private static final String HOUR_AND_MINUTE = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
  private static final int DECIMALS_OF_HOURS = 2;
  private static final int MOST_DIGITS = 20;

  public NewActivityRecord {
    performedUntil =
        performedUntil != null && performedUntil.equals(performedOn) ? null : performedUntil;
    countQualifier = countQualifier == null ? CountQualifier.EXACT : countQualifier;
    hours = written(hours);
    placeIds = placeIds == null ? Set.of() : placeIds;
    organisationsTakingPart = organisationsTakingPart == null ? Set.of() : organisationsTakingPart;
    evidence = evidence == null ? List.of() : evidence;
  }

  @Override
  public CountQualifier countQualifier() {
    return Objects.requireNonNull(countQualifier);
  }

  @Override
  public Set<UUID> placeIds() {
    return Objects.requireNonNull(placeIds);
  }

  @Override
  public Set<String> organisationsTakingPart() {
    return Objects.requireNonNull(organisationsTakingPart);
  }

  @Override
  public List<EvidenceLink> evidence() {
    return Objects.requireNonNull(evidence);
  }

  /** Whether both say the same of what was done; the order of the activities says nothing. */
  boolean saysTheSameAs(NewActivityRecord other) {
    return withSortedTowards().equals(other.withSortedTowards());
  }

  private NewActivityRecord withSortedTowards() {
    return new NewActivityRecord(
        towards.stream().sorted(Comparator.comparing(Towards::activityId)).toList(),
        performedOn,
        performedUntil,
        count,
        countQualifier,
        subCount,
        hours,
        responseMinutes,
        noNeedReason,
        placeIds,
        organisationsTakingPart,
        participants,
        durationMinutes,
        evidence,
        publicNote,
        internalNote,
        null,
        startTime,
        endTime,
        startClock,
        endClock);
  }

  /** 6.5 and 6.50 are the same; a number with more digits is left for validation to refuse. */
  private static @Nullable BigDecimal written(@Nullable BigDecimal hours) {
    return hours != null
            && hours.scale() < DECIMALS_OF_HOURS
            && hours.precision() - hours.scale() < MOST_DIGITS
        ? hours.setScale(DECIMALS_OF_HOURS)
        : hours;
  }
}
