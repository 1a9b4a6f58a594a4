package se.lofteskollen.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.shared.conditional.Versioned;
import se.lofteskollen.shared.text.Text;

/** A record, with {@code internal} only for those who may see it. */
@Schema(
    name = "ActivityRecord",
    description =
        "One thing that was done. `internal` is present only for those who may see it: the"
            + " recorder, the parties' coordinators, administrators.")
public record ActivityRecordView(
    UUID id,
    Named agreement,
    @Schema(description = "The activities it counts towards.") List<RecordedTowards> towards,
    @Schema(description = "The party that reported it.") OrganisationView organisation,
    LocalDate performedOn,
    @Schema(description = "The last day, where it is reported for a span of days.")
        @Nullable LocalDate performedUntil,
    int count,
    CountQualifier countQualifier,
    @Schema(description = "How many of the count are of the promised part, or in time.")
        @Nullable Integer subCount,
    @Nullable BigDecimal hours,
    @Nullable Integer responseMinutes,
    @Nullable String noNeedReason,
    List<PlaceView> places,
    List<OrganisationView> organisationsTakingPart,
    @Nullable Integer participants,
    @Nullable Integer durationMinutes,
    @Schema(description = "When it began, in Europe/Stockholm.") @Nullable String startTime,
    @Schema(description = "When it ended; the next day where it is not after startTime.")
        @Nullable String endTime,
    @Schema(description = "Only where startTime occurs twice that night.")
        @Nullable ClockSetting startClock,
    @Schema(description = "Only where endTime occurs twice that night.")
        @Nullable ClockSetting endClock,
    List<EvidenceLink> evidence,
    @Nullable String publicNote,
    @Nullable RecordSource source,
    @Schema(description = "True for invented data that only demonstrates the product.")
        boolean demonstration,
    RecordStatus status,
    @Schema(description = "Why it was voided; only then.") @Nullable String voidReason,
    @Schema(
            description =
                "The other party's record of the same visit, which is joined to this one and counts"
                    + " with it.")
        @Nullable Joined joined,
    @Schema(description = "The record that it is joined to: it counts there, and not by itself.")
        @Nullable UUID joinedTo,
    @Nullable Internal internal,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  @Override
  @JsonIgnore
  @Schema(hidden = true)
  public boolean changeable() {
    return internal != null;
  }

  /** The agreement it belongs to. */
  @Schema(name = "NamedAgreement")
  public record Named(UUID id, String slug, Text title) {}

  /** An activity it counts towards, and which of its occasions or units it was. */
  @Schema(description = "An activity it counts towards, and which of its occasions or units.")
  public record RecordedTowards(
      UUID activityId, Text title, @Nullable String item, @Nullable Text itemName) {}

  /** Another party's record of the same visit. */
  @Schema(name = "JoinedRecord", description = "Another party's record of the same visit.")
  public record Joined(UUID id, OrganisationView organisation) {}

  /** What never reaches the public. */
  @Schema(name = "ActivityRecordInternal", description = "What never reaches the public.")
  public record Internal(
      @Nullable String note,
      String recordedBy,
      Instant recordedAt,
      @Nullable RecordDecision decision,
      @Schema(description = "Whether the signed-in account may verify or return it.")
          boolean mayVerify,
      @Schema(description = "Whether the signed-in account may correct it.") boolean mayCorrect,
      @Schema(description = "Whether the signed-in account may void it.") boolean mayVoid,
      @Schema(description = "What to know before it is verified; empty once that is done.")
          List<RecordAdvice> advice,
      @Schema(description = "Who voided it.") @Nullable String voidedBy,
      @Nullable Instant voidedAt) {}

  /** What became of it. */
  @Schema(description = "A coordinator's decision.")
  public record RecordDecision(
      Decision decision, @Nullable String reason, String decidedBy, Instant decidedAt) {}
}
