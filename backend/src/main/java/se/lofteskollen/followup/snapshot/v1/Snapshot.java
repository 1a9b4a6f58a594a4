package se.lofteskollen.followup.snapshot.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was published, as it was published: every outlet shows this and nothing else. */
@Schema(name = "PublicationSnapshotV1", description = "What was published, in schema version 1.")
public record Snapshot(
    @Schema(description = "The version of this form of JSON.", examples = "1.0")
        String schemaVersion,
    @Schema(description = "The publication that it is a version of.") UUID publicationId,
    @Schema(examples = "1") int version,
    Instant publishedAt,
    @Schema(description = "Why it was corrected; left out of the first version.")
        @Nullable Text note,
    @Schema(description = "What differs from the version before it.") List<Change> changes,
    @Schema(description = "Every party has approved it.") List<PartyApproval> approvals,
    Report report) {

  /** A party's approval; who held the pen is nobody's business outside. */
  @Schema(name = "PublishedApprovalV1", description = "A party's approval.")
  public record PartyApproval(
      Organisation organisation,
      Instant approvedAt,
      @Schema(description = "What the party has seen to, as the first publications name it.")
          @Nullable List<Check> checklist,
      @Schema(description = "What the party has seen to, as all later ones name it.")
          @Nullable List<Check> checks,
      @Schema(description = "Where the party sees it otherwise.") @Nullable Text dissent) {}

  /** What each party has seen to. */
  @Schema(name = "PublishedCheckV1")
  public enum Check {
    RECORDS_VERIFIED,
    SOURCES_STATED,
    AREAS_RIGHT,
    SMALL_NUMBERS_CHECKED,
    LANGUAGES_READ
  }
}
