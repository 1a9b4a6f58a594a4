package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import se.lofteskollen.access.Actor;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/**
 * Records a batch in as few transactions as it takes: one, unless the database itself refuses a row
 * that should be recorded by itself.
 */
@ApplicationScoped
class RecordBatches {
  private static final Logger LOG = Logger.getLogger(RecordBatches.class);

  private final BatchReader reader;
  private final RecordBatchService batches;

  RecordBatches(BatchReader reader, RecordBatchService batches) {
    this.reader = reader;
    this.batches = batches;
  }

  /**
   * Records the batch as its mode says.
   *
   * @return what became of each row, in the order of the request
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there are too many rows, or when
   *     one is refused that no other may go without
   */
  List<RowOutcome> record(BatchRequest request, Actor actor) {
    if (request.records().size() > BatchRequest.MOST_ROWS) {
      throw ProblemType.TOO_MANY_ROWS.problem(
          "Send at most %d records at once.".formatted(BatchRequest.MOST_ROWS),
          FieldError.ofBody(
              "/records",
              "TOO_MANY_ROWS",
              "must hold at most %d rows".formatted(BatchRequest.MOST_ROWS)));
    }
    var batch = reader.read(request.records());
    var outcomes =
        switch (request.mode()) {
          case ALL_OR_NOTHING -> batches.recordAll(batch.rows(), batch.refused(), actor);
          case EACH -> {
            var each = new ArrayList<>(batch.refused());
            each.addAll(each(batch.rows(), actor));
            yield each;
          }
          case CHECK -> {
            var checked = new ArrayList<>(batch.refused());
            checked.addAll(batches.check(batch.rows(), actor));
            yield checked;
          }
        };
    return outcomes.stream().sorted(Comparator.comparing(RowOutcome::index)).toList();
  }

  /** Halves the batch until the row that the database refuses stands alone. */
  private List<RowOutcome> each(List<IndexedRow> rows, Actor actor) {
    try {
      return batches.recordEach(rows, actor);
    } catch (ConstraintViolationException | DataException refused) {
      if (rows.size() == 1) {
        LOG.error("The database refuses a row that no rule refused.", refused);
        return List.of(
            RowOutcome.refused(
                rows.getFirst(),
                Refusal.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.description())));
      }
      int half = rows.size() / 2;
      var outcomes = new ArrayList<>(each(rows.subList(0, half), actor));
      outcomes.addAll(each(rows.subList(half, rows.size()), actor));
      return outcomes;
    }
  }
}
