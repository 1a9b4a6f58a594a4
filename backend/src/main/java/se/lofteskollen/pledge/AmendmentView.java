package se.lofteskollen.pledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.document.AmendmentReason;
import se.lofteskollen.shared.conditional.Versioned;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;

/** A change to a signed agreement: what, from, to, why, and who has approved it. */
@Schema(
    name = "Amendment",
    description =
        "A change to a signed agreement: what, from, to, why, who has approved it. It is public"
            + " once every party has.")
public record AmendmentView(
    UUID id,
    UUID agreementId,
    AmendmentStatus status,
    AmendmentReason reasonCode,
    Text reason,
    @Schema(description = "Not before this day, where the proposal says so.")
        @Nullable LocalDate effectiveFrom,
    @Schema(description = "First day of the new wording; left out until every party has approved.")
        @Nullable LocalDate inForceFrom,
    Instant proposedAt,
    List<JsonChange> changes,
    List<Approval> approvals,
    @Schema(description = "Parties that have not approved yet.") List<OrganisationView> awaiting,
    @Nullable String withdrawalReason,
    @JsonIgnore @Schema(hidden = true) long version,
    @JsonIgnore @Schema(hidden = true) boolean changeable)
    implements Versioned {

  /** A party's approval. */
  @Schema(name = "AmendmentApproval", description = "A party's approval.")
  public record Approval(OrganisationView organisation, Instant approvedAt) {}
}
