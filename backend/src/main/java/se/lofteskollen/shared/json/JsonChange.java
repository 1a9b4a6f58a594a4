package se.lofteskollen.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two editions of a document differ.
 *
 * @param pointer like a JSON pointer, but naming list entries by their keys, which outlive their
 *     places: {@code /pledges/ungdomar/activities/besok/quota/minimum}
 * @param from null: it was not there
 * @param to null: it is taken away
 */
@Schema(
    name = "WordingChange",
    description = "One place at which a later edition differs from the one before it.")
public record JsonChange(
    @Schema(
            description = "A JSON pointer that names list entries by their keys.",
            examples = "/pledges/ungdomar/activities/besok/quota/minimum")
        String pointer,
    @Schema(
            implementation = Object.class,
            description = "What stood there, any JSON; left out where it is new.")
        @Nullable JsonNode from,
    @Schema(
            implementation = Object.class,
            description = "What stands there now, any JSON; left out where it was taken away.")
        @Nullable JsonNode to) {}
