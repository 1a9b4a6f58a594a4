package se.lofteskollen.activity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many records at once.
 *
 * @param records as they were sent: each row is read by itself, so that a broken one is its own
 *     error
 */
@Schema(name = "NewActivityRecordBatch", description = "Many records at once.")
public record BatchRequest(
    @Schema(
            type = SchemaType.ARRAY,
            implementation = BatchRow.class,
            minItems = 1,
            maxItems = BatchRequest.MOST_ROWS,
            description = "The records, each with the id that the client chose for it.")
        @NotEmpty
        List<JsonNode> records,
    @Schema(description = "What becomes of the others when a row is refused.") @NotNull
        BatchMode mode) {
  public static final int MOST_ROWS = 1000;
}
