package se.lofteskollen.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;

/** What waits for the one who asks. */
@Path("/tasks")
@Tag(name = "Follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
  private final TaskService tasks;
  private final CurrentActor currentActor;

  TaskResource(TaskService tasks, CurrentActor currentActor) {
    this.tasks = tasks;
    this.currentActor = currentActor;
  }

  @GET
  @RolesAllowed({Role.COORDINATOR, Role.APPROVER})
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "listTasks",
      summary = "Lists what waits for one",
      description =
          "Follow-ups that are due, late, returned or ready to approve, and published values that"
              + " their source has changed since, with the old and the new value; of the agreements"
              + " of one's own organisations, the first to be due first.")
  public PageView<TaskView> list(@Valid @BeanParam Paging paging) {
    return paging.of(page -> Slice.of(tasks.of(currentActor.require()), page));
  }
}
