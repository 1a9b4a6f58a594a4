package se.lofteskollen.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** Something that waits for the one who asks. */
@Schema(name = "Task", description = "Something that waits for the one who asks.")
public record TaskView(
    TaskKind kind,
    UUID agreementId,
    @Schema(examples = "kavlinge-2021") String agreementSlug,
    Text agreementTitle,
    PlannedPeriod period,
    @Schema(description = "Left out until the follow-up is begun.") @Nullable UUID followUpId,
    @Schema(description = "Why it was sent back; of a returned one only.") @Nullable String note,
    @Schema(description = "Of a revised value only.") @Nullable RevisedMeasurement revised) {

  /** A value that was published, and what its source says now. */
  @Schema(description = "A value that was published, and what its source says now.")
  public record RevisedMeasurement(
      @Schema(examples = "bostadsinbrott-kavlinge") String indicator,
      Text name,
      ClosedPeriod period,
      @Schema(examples = "60") @Nullable BigDecimal published,
      @Schema(examples = "45") @Nullable BigDecimal now,
      @Schema(description = "When the source published it, where that is known.")
          @Nullable LocalDate publishedOn) {}
}
