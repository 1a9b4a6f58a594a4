package se.lofteskollen.activity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.ProblemView;

/** What became of each row of a batch, in the order in which they were sent. */
@Schema(
    name = "ActivityRecordBatchResult",
    description = "What became of each row, in the order in which they were sent.")
public record BatchResultView(List<RowResult> results) {

  /** What became of a row. */
  @Schema(name = "ActivityRecordRowResult", description = "What became of a row.")
  public record RowResult(
      @Schema(description = "The row's place in the request, from 0.", examples = "3") int index,
      @Schema(description = "The record's id; absent where the row has none that can be read.")
          @Nullable UUID id,
      RowStatus status,
      @Schema(
              description =
                  "Why it is refused; only then. Pointers in errors begin at the request's body.")
          @Nullable ProblemView problem,
      @Schema(description = "What to know about it; empty for a refused row.")
          List<RecordAdvice> advice) {}

  /** Whether a row is saved. */
  @Schema(
      name = "ActivityRecordRowStatus",
      description =
          "CREATED: recorded now, or would be, where the batch is only checked. UNCHANGED: it was recorded before with the same content."
              + " REFUSED: not recorded; problem says why.")
  public enum RowStatus {
    CREATED,
    UNCHANGED,
    REFUSED
  }
}
