package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** How often the parties report, and where. */
@Schema(description = "How often the parties report, and where.")
public record FollowUpPlan(@NotNull Interval interval, @NotNull @Valid Text description) {

  /** How often a follow-up is published. */
  @Schema(name = "FollowUpInterval")
  public enum Interval {
    QUARTERLY,
    EVERY_FOUR_MONTHS,
    HALF_YEARLY,
    YEARLY
  }
}
