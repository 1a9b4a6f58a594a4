package se.lofteskollen.followup.snapshot.v2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** What could not be done as promised, why, and what was done instead. */
@Schema(
    name = "ReportedDeviation",
    description = "What could not be done as promised, why, and what was done instead.")
public record Deviation(
    UUID id,
    UUID agreementId,
    @Schema(description = "The pledge it is about; left out when it is about one activity.")
        @Nullable UUID pledgeId,
    @Schema(description = "The activity it is about; left out when it is about a whole pledge.")
        @Nullable UUID activityId,
    LocalDate from,
    @Nullable LocalDate to,
    Reason reasonCode,
    Text explanation,
    @Nullable Text instead,
    Instant statedAt,
    @Schema(description = "Why it no longer holds; left out while it does.")
        @Nullable String voidReason) {

  /** Why something could not be done as promised. */
  @Schema(name = "ReportedDeviationReason")
  public enum Reason {
    PANDEMIC,
    STAFFING,
    PRIORITY_EVENT,
    WEATHER,
    CANCELLED_BY_OTHERS,
    LEGAL,
    NO_NEED,
    OTHER
  }
}
