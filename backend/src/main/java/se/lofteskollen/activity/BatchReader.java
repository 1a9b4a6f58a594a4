package se.lofteskollen.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.json.JsonBinder;
import se.lofteskollen.shared.json.JsonBinder.Broken;
import se.lofteskollen.shared.json.JsonBinder.Valid;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Reads each row of a batch by itself, as strictly as a single record is read. */
@ApplicationScoped
class BatchReader {
  private static final String ID = "id";

  private final JsonBinder binder;

  BatchReader(JsonBinder binder) {
    this.binder = binder;
  }

  /** The rows that can be read, and what is wrong with the others. */
  record Batch(List<IndexedRow> rows, List<RowOutcome> refused) {}

  /** The one field that a row has beside the record. */
  record RowId(@NotNull UUID id) {}

  Batch read(List<JsonNode> sent) {
    var batch = new Batch(new ArrayList<>(), new ArrayList<>());
    var seen = new HashSet<UUID>();
    for (int index = 0; index < sent.size(); index++) {
      read(index, sent.get(index), seen, batch);
    }
    return batch;
  }

  private void read(int index, JsonNode sent, Set<UUID> seen, Batch batch) {
    if (!(sent instanceof ObjectNode object)) {
      batch.refused().add(RowOutcome.refused(index, null, broken(binder.bind(sent, RowId.class))));
      return;
    }
    ObjectNode content = object.deepCopy();
    ObjectNode idOnly = content.objectNode();
    if (content.has(ID)) {
      idOnly.set(ID, content.remove(ID));
    }
    var id = binder.bind(idOnly, RowId.class);
    var record = binder.bind(content, NewActivityRecord.class);
    @Nullable UUID readable = id instanceof Valid<RowId>(RowId(UUID value)) ? value : null;
    if (readable != null && !seen.add(readable)) {
      batch.refused().add(RowOutcome.refused(index, readable, sameIdAgain()));
    } else if (readable != null && record instanceof Valid<NewActivityRecord>(var value)) {
      batch.rows().add(new IndexedRow(index, new BatchRow(readable, value)));
    } else {
      batch.refused().add(RowOutcome.refused(index, readable, broken(id, record)));
    }
  }

  private static Refusal broken(JsonBinder.Bound<?>... parts) {
    ProblemType type = ProblemType.INVALID_REQUEST;
    var errors = new ArrayList<FieldError>();
    for (JsonBinder.Bound<?> part : parts) {
      if (part instanceof Broken<?>(ProblemType ofPart, List<FieldError> inPart)) {
        type = ofPart == ProblemType.MALFORMED_REQUEST ? ofPart : type;
        errors.addAll(inPart);
      }
    }
    return new Refusal(type, FieldError.CORRECT, errors);
  }

  private static Refusal sameIdAgain() {
    return new Refusal(
        ProblemType.RULE_BROKEN,
        "Every row of a batch has an id of its own.",
        List.of(
            FieldError.ofBody(
                "/id", "SAME_ID_AGAIN", "must be another one: an earlier row has it")));
  }
}
