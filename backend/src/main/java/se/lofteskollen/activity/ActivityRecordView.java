package se.lofteskollen.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
    List<NamedActivity> activities,
    OrganisationView organisation,
    LocalDate performedOn,
    int count,
    CountQualifier countQualifier,
    @Nullable String occasionKey,
    @Nullable PlaceView place,
    @Nullable Integer participants,
    @Nullable Integer durationMinutes,
    @Nullable String publicNote,
    @Schema(description = "True for invented data that only demonstrates the product.")
        boolean demonstration,
    RecordStatus status,
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

  /** An activity it counts towards. */
  public record NamedActivity(UUID id, Text title) {}

  /** What never reaches the public. */
  @Schema(name = "ActivityRecordInternal", description = "What never reaches the public.")
  public record Internal(
      @Nullable String note,
      String recordedBy,
      Instant recordedAt,
      @Nullable RecordDecision decision,
      @Schema(description = "Whether the signed-in account may verify or return it.")
          boolean mayVerify,
      @Schema(description = "Whether the signed-in account may correct it.") boolean mayCorrect) {}

  /** What became of it. */
  @Schema(description = "A coordinator's decision.")
  public record RecordDecision(
      Decision decision, @Nullable String reason, String decidedBy, Instant decidedAt) {}
}
