package se.lofteskollen.followup.snapshot.v2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;

/** What was published, as it was published: every outlet shows this and nothing else. */
@Schema(name = "PublicationSnapshotV2", description = "What was published, in schema version 2.")
public record Snapshot(
    @Schema(description = "The version of this form of JSON.", examples = "2.0")
        String schemaVersion,
    @Schema(description = "The publication that it is a version of.") UUID publicationId,
    @Schema(examples = "1") int version,
    Instant publishedAt,
    @Schema(description = "Why it was corrected; left out of the first version.")
        @Nullable Text note,
    @Schema(description = "What differs from the version before it.") List<JsonChange> changes,
    @Schema(description = "Every party has approved it.") List<PartyApproval> approvals,
    Report report) {

  /** A party's approval; who held the pen is nobody's business outside. */
  @Schema(name = "PublishedApproval", description = "A party's approval.")
  public record PartyApproval(
      Organisation organisation,
      Instant approvedAt,
      @Schema(description = "What the party has seen to.") List<Check> checks,
      @Schema(description = "Where the party sees it otherwise.") @Nullable Text dissent) {}

  /** What each party has seen to. */
  @Schema(name = "PublishedCheck")
  public enum Check {
    RECORDS_VERIFIED,
    SOURCES_STATED,
    AREAS_RIGHT,
    SMALL_NUMBERS_CHECKED,
    LANGUAGES_READ
  }
}
