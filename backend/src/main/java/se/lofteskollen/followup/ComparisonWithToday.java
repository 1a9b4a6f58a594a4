package se.lofteskollen.followup;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.json.JsonChange;

/** Whether what was published still is what the database says. */
@Schema(
    description =
        "Whether the newest version still says what would be computed now, for the same period and"
            + " the same day of knowledge. A difference is a reason to look, and perhaps to correct;"
            + " what is published stays as it is.")
public record ComparisonWithToday(
    UUID publicationId,
    int version,
    boolean same,
    @Schema(description = "From what was published, to what would be now.")
        List<JsonChange> differences) {}
