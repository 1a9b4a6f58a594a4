package se.lofteskollen.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field's old and new value. */
@Schema(
    name = "AuditedChange",
    description =
        "One field that changed. `from` is missing where it had no value, `to` where it has none.")
public record ChangeView(
    @Schema(
            description =
                "Which field; within a document also where, by the keys that stand there.",
            examples = "content/pledges/youth/title/sv")
        String field,
    @Schema(implementation = Object.class, description = "The value before; any JSON.")
        @Nullable JsonNode from,
    @Schema(implementation = Object.class, description = "The value after; any JSON.")
        @Nullable JsonNode to) {}
