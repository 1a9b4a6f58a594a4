package se.lofteskollen.followup;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A planned follow-up in a list. */
@Schema(
    description =
        "A planned follow-up, begun or not. That one is late and not published is public, too.")
public record FollowUpEntry(
    PlannedPeriod period,
    FollowUpState state,
    @Schema(description = "What was published last; left out where nothing is.")
        @Nullable PublishedVersion published,
    @Schema(description = "Its id, for those who work with it; left out until it is begun.")
        @Nullable UUID followUpId,
    @Schema(description = "Where it is on its way, for those who work with it.")
        @Nullable FollowUpStatus status) {

  /** The newest version of a publication. */
  @Schema(description = "The newest version of a publication.")
  public record PublishedVersion(UUID publicationId, int version, Instant publishedAt) {}
}
