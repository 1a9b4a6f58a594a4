package se.lofteskollen.followup.snapshot.v1;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One place at which a version differs from the one before it. */
@Schema(
    name = "ReportedChangeV1",
    description = "One place at which a version differs from the one before it.")
public record Change(
    @Schema(description = "A JSON pointer that names list entries by their keys.") String pointer,
    @Schema(implementation = Object.class, description = "What stood there, any JSON.")
        @Nullable JsonNode from,
    @Schema(implementation = Object.class, description = "What stands there now, any JSON.")
        @Nullable JsonNode to) {}
