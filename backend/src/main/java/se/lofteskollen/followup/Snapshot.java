package se.lofteskollen.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;

/** What was published, as it was published: every outlet shows this and nothing else. */
@Schema(
    name = "PublicationSnapshot",
    description =
        "What was published, as it was published. It never changes; its ETag is the SHA-256 of its"
            + " canonical form (RFC 8785), which is the form in which it is sent.")
public record Snapshot(
    @Schema(description = "The version of this form of JSON.", examples = SCHEMA_VERSION)
        String schemaVersion,
    @Schema(description = "The publication that it is a version of.") UUID publicationId,
    @Schema(examples = "1") int version,
    Instant publishedAt,
    @Schema(description = "Why it was corrected; left out of the first version.")
        @Nullable Text note,
    @Schema(description = "What differs from the version before it.") List<JsonChange> changes,
    @Schema(description = "Every party has approved it.") List<PartyApproval> approvals,
    Report report) {

  /** Rises when a reader of the JSON would have to change. */
  static final String SCHEMA_VERSION = "1.0";

  /** A party's approval; who held the pen is nobody's business outside. */
  @Schema(name = "PublishedApproval", description = "A party's approval.")
  public record PartyApproval(
      OrganisationView organisation,
      Instant approvedAt,
      @Schema(description = "What the party has seen to.") List<ChecklistItem> checks,
      @Schema(description = "Where the party sees it otherwise.") @Nullable Text dissent) {}
}
