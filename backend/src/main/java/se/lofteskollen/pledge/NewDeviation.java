package se.lofteskollen.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/**
 * Why something could not be done as promised, and what was done instead. Exactly one of pledge and
 * activity is named.
 *
 * @param from first day, in Europe/Stockholm
 * @param to last day; null: it goes on
 */
@Schema(
    description =
        "Why something could not be done as promised, and what was done instead. Name either the"
            + " pledge or the activity.")
public record NewDeviation(
    @NotNull UUID agreementId,
    @Nullable UUID pledgeId,
    @Nullable UUID activityId,
    @NotNull LocalDate from,
    @Schema(description = "Last day; left out while it goes on.") @Nullable LocalDate to,
    @NotNull DeviationReason reasonCode,
    @Schema(description = "The public explanation.") @NotNull @Valid Text explanation,
    @Schema(description = "What was done instead.") @Nullable @Valid Text instead) {

  @AssertTrue(message = "must name either pledgeId or activityId")
  @Schema(hidden = true)
  boolean isOneThing() {
    return (pledgeId == null) != (activityId == null);
  }

  @AssertTrue(message = "must not end before it starts")
  @Schema(hidden = true)
  boolean isInOrder() {
    return from == null || to == null || !to.isBefore(from);
  }
}
