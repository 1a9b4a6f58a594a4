package se.lofteskollen.activity;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.Slug;

/** Activity records, for those who read them. */
@Path("/activity-records")
@Tag(name = "Records")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityRecordResource {
  private final RecordReadingService reading;
  private final CurrentActor currentActor;

  ActivityRecordResource(RecordReadingService reading, CurrentActor currentActor) {
    this.reading = reading;
    this.currentActor = currentActor;
  }

  @GET
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listActivityRecords",
      summary = "Lists activity records",
      description =
          "What was done, newest first. Without a token: verified records in their public form;"
              + " of a draft those that come along with it, for whoever may read the draft."
              + " With `status=REPORTED` or `RETURNED`: the records that wait or were sent back,"
              + " for coordinators of the agreement's parties. With `status=VOIDED`: for them all,"
              + " for everyone else those that were public before. With `mine=true`: the signed-in"
              + " account's own records.")
  public PageView<ActivityRecordView> list(
      @Parameter(description = "Only this agreement: its id or slug.")
          @QueryParam("agreement")
          @Pattern(regexp = Slug.PATTERN)
          @Nullable String agreement,
      @Parameter(description = "Only records in this state; VERIFIED when left out.")
          @QueryParam("status")
          @Nullable RecordStatus status,
      @Parameter(description = "Only the signed-in account's own records, in any state.")
          @QueryParam("mine")
          @DefaultValue("false")
          Boolean mine,
      @Valid @BeanParam Paging paging) {
    if (mine) {
      var actor = currentActor.require();
      return paging.of(page -> reading.own(agreement, status, page, actor));
    }
    if (status == null || status == RecordStatus.VERIFIED) {
      return paging.of(
          page -> reading.published(agreement, RecordStatus.VERIFIED, page, currentActor::get));
    }
    if (status == RecordStatus.VOIDED) {
      var reader = currentActor.get();
      return paging.of(page -> reading.voided(agreement, page, reader));
    }
    var actor = currentActor.require();
    return paging.of(page -> reading.internal(agreement, status, page, actor));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getActivityRecord",
      summary = "Reads an activity record",
      description =
          "A verified record is public. One that waits is shown to its recorder and to coordinators"
              + " of the agreement's parties. The ETag is needed to change it.")
  public ActivityRecordView get(@PathParam("id") UUID id) {
    return reading.get(id, currentActor.get());
  }
}
