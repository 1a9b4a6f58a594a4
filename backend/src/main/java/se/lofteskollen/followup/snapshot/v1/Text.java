package se.lofteskollen.followup.snapshot.v1;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text meant for people, in the two languages that there were. */
@Schema(
    name = "ReportedTextV1",
    description = "A text meant for people: Swedish always, English where it exists.")
public record Text(String sv, @Nullable String en) {}
