package se.lofteskollen.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.BatchResultView.RowStatus;

/**
 * What became of a row of a batch.
 *
 * @param index from 0
 * @param refusal with pointers into the whole batch; only for a refused row
 */
public record RowOutcome(
    int index,
    @Nullable UUID id,
    RowStatus status,
    @Nullable Refusal refusal,
    List<RecordAdvice> advice) {

  static RowOutcome of(IndexedRow row, RowStatus status, List<RecordAdvice> advice) {
    return new RowOutcome(row.index(), row.row().id(), status, null, advice);
  }

  static RowOutcome refused(IndexedRow row, Refusal why) {
    return refused(row.index(), row.row().id(), why);
  }

  static RowOutcome refused(int index, @Nullable UUID id, Refusal why) {
    return new RowOutcome(index, id, RowStatus.REFUSED, why.below("/records/" + index), List.of());
  }
}
