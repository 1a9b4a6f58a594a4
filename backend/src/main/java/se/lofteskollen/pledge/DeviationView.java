package se.lofteskollen.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** What could not be done as promised, why, and what was done instead. */
@Schema(
    name = "Deviation",
    description =
        "What could not be done as promised, why, and what was done instead. It stands beside the"
            + " assessment and never changes it.")
public record DeviationView(
    UUID id,
    UUID agreementId,
    @Schema(description = "The pledge it is about; left out when it is about one activity.")
        @Nullable UUID pledgeId,
    @Schema(description = "The activity it is about; left out when it is about a whole pledge.")
        @Nullable UUID activityId,
    LocalDate from,
    @Nullable LocalDate to,
    DeviationReason reasonCode,
    Text explanation,
    @Nullable Text instead,
    Instant statedAt,
    @Schema(description = "Why it no longer holds; left out while it does.")
        @Nullable String voidReason) {

  static DeviationView from(Deviation deviation) {
    var content = deviation.content();
    return new DeviationView(
        deviation.id,
        deviation.agreementId,
        content.pledgeId(),
        content.activityId(),
        content.from(),
        content.to(),
        content.reasonCode(),
        content.explanation(),
        content.instead(),
        deviation.statedAt,
        deviation.voidReason);
  }
}
