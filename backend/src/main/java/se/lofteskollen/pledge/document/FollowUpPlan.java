package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/**
 * How often the parties report, and where.
 *
 * @param ownPeriods with {@link Interval#OWN_PERIODS}, and only with it
 * @param url with {@link Interval#PUBLISHED_ELSEWHERE}, and only with it
 */
@Schema(description = "How often the parties report, and where.")
public record FollowUpPlan(
    @NotNull Interval interval,
    @Schema(
            description =
                "The periods, oldest first, each after the one before it and within the agreement's"
                    + " period; days between them are allowed. Needed with OWN_PERIODS, and left out"
                    + " with the others, which follow the calendar.")
        @Size(max = 60)
        @Nullable List<@NotNull @Valid OwnPeriod> ownPeriods,
    @NotNull @Valid Text description,
    @Schema(
            description =
                "Where follow-ups are published. Needed with PUBLISHED_ELSEWHERE, and left out with"
                    + " the others.")
        @Nullable
        @WebAddress
        URI url) {

  // Nothing and an empty list are one and the same text, and one and the same fingerprint.
  public FollowUpPlan {
    ownPeriods = ownPeriods == null || ownPeriods.isEmpty() ? null : ownPeriods;
  }

  /** The periods that the parties chose themselves; none when the plan follows the calendar. */
  public List<OwnPeriod> own() {
    return Lists.orNone(ownPeriods);
  }

  /** How often a follow-up is published. */
  @Schema(
      name = "FollowUpInterval",
      description =
          "OWN_PERIODS: those in `ownPeriods`. NONE: no follow-up is planned. PUBLISHED_ELSEWHERE:"
              + " not in this service, but where `url` says; nothing is late here then.")
  public enum Interval {
    QUARTERLY,
    EVERY_FOUR_MONTHS,
    HALF_YEARLY,
    YEARLY,
    OWN_PERIODS,
    NONE,
    PUBLISHED_ELSEWHERE
  }
}
