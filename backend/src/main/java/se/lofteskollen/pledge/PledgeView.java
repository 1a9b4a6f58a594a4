package se.lofteskollen.pledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.FocusArea;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.shared.text.Text;

/** One promise within an agreement. */
@Schema(name = "Pledge", description = "One promise within an agreement, and why it is made.")
public record PledgeView(
    UUID id,
    UUID agreementId,
    @Schema(examples = "ungdomar") String key,
    FocusArea focusArea,
    Text title,
    Text wording,
    @Nullable Text problem,
    @Nullable Text causes,
    @Nullable Text intendedEffect,
    PledgeTerms.@Nullable EarlierPledge continues,
    List<ActivityView> activities) {

  static PledgeView from(
      UUID id, UUID agreement, PledgeTerms terms, List<ActivityView> activities) {
    return new PledgeView(
        id,
        agreement,
        terms.key(),
        terms.focusArea(),
        terms.title(),
        terms.wording(),
        terms.problem(),
        terms.causes(),
        terms.intendedEffect(),
        terms.continues(),
        activities);
  }
}
