package se.lofteskollen.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a batch: a record with the id that the client chose for it. */
@Schema(
    name = "NewActivityRecordRow",
    description = "A record with the id that the client chose for it.")
public record BatchRow(UUID id, @JsonUnwrapped NewActivityRecord record) {}
