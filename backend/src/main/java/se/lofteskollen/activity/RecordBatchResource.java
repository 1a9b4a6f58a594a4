package se.lofteskollen.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.activity.BatchResultView.RowResult;
import se.lofteskollen.shared.problem.ProblemViews;

/** Many records at once. */
@Path("/activity-records/batch")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordBatchResource {
  private final RecordBatches batches;
  private final ProblemViews problems;
  private final CurrentActor currentActor;

  RecordBatchResource(RecordBatches batches, ProblemViews problems, CurrentActor currentActor) {
    this.batches = batches;
    this.problems = problems;
    this.currentActor = currentActor;
  }

  @POST
  @RolesAllowed({Role.RECORDER, Role.COORDINATOR, Role.RECORDS_WRITE})
  @Membership(Membership.Of.PARTY)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "postActivityRecordBatch",
      summary = "Records many things that were done",
      description =
          "Up to 1,000 records, each under a UUID that the client chooses, so that the same batch"
              + " may be sent again: a row that is recorded with the same content is UNCHANGED. Of"
              + " rows with the same id the first one counts. With mode EACH the answer says what"
              + " became of each row; with ALL_OR_NOTHING one refused row is a 422 that names the"
              + " errors of every row, and nothing is saved. Membership is asked of each row. With CHECK"
              + " nothing is saved: it is the way to ask about one record, too.")
  public BatchResultView record(@NotNull @Valid BatchRequest body, @Context UriInfo uri) {
    String instance = uri.getRequestUri().getPath();
    return new BatchResultView(
        batches.record(body, currentActor.require()).stream()
            .map(outcome -> result(outcome, instance))
            .toList());
  }

  private RowResult result(RowOutcome outcome, String instance) {
    Refusal refusal = outcome.refusal();
    return new RowResult(
        outcome.index(),
        outcome.id(),
        outcome.status(),
        refusal == null
            ? null
            : problems.of(refusal.type(), refusal.detail(), refusal.errors(), instance),
        outcome.advice());
  }
}
