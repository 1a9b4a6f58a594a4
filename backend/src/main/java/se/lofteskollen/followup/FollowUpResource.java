package se.lofteskollen.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.conditional.Answers;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.text.Slug;

/** Follow-ups: planned for everyone, written by coordinators. */
@Path("/follow-ups")
@Tag(name = "Follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {
  private final FollowUpPlanService plan;
  private final FollowUpService followUps;
  private final CurrentActor currentActor;

  FollowUpResource(FollowUpPlanService plan, FollowUpService followUps, CurrentActor currentActor) {
    this.plan = plan;
    this.followUps = followUps;
    this.currentActor = currentActor;
  }

  @GET
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listFollowUps",
      summary = "Lists an agreement's follow-ups",
      description =
          "Every planned period, oldest first, with the last day to publish, whether it is"
              + " published, and whether it is late. `agreement` is the agreement's id or slug. Those"
              + " who work with the agreement also see which are begun. What was published stays in"
              + " the list when an amendment takes its period out of the plan; what was only begun"
              + " stays for those who work with it, as NOT_PLANNED.")
  public PageView<FollowUpEntry> list(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> Slice.of(plan.of(agreement, currentActor::get), page));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Role.COORDINATOR, Role.APPROVER, Role.ADMIN})
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getFollowUp",
      summary = "Reads a follow-up",
      description =
          "With everything that is computed for the period, what has been written, who has approved"
              + " it and who has not. The ETag is what If-Match wants.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> get(@PathParam("id") UUID id) {
    return Answers.read(followUps.get(id, currentActor.require()));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putFollowUp",
      summary = "Begins a follow-up",
      description =
          "Begins the follow-up of a planned period under a UUID that the client chooses, with every"
              + " item of the agreement and its computed answer in it. The same again answers 200;"
              + " another `knownOn` is taken while it is a draft. A period that is followed up under"
              + " another id is refused with 409; `followUp` says which.")
  @APIResponse(
      responseCode = "201",
      description = "Begun.",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was begun before.",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> put(
      @PathParam("id") UUID id, @NotNull @Valid NewFollowUp body, @Context UriInfo uri) {
    return Answers.replaced(followUps.begin(id, body, currentActor.require()), uri);
  }

  @PUT
  @Path("/{id}/content")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putFollowUpContent",
      summary = "Writes a follow-up",
      description =
          "Replaces everything that the parties write, with If-Match. Whoever writes on an older"
              + " version gets 412 and reads what the other wrote; nobody's text is overwritten"
              + " unseen. Once submitted it is no longer written: 409 `wrong-state`.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> write(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid FollowUpContent body) {
    return Answers.read(
        followUps.write(id, body, IfMatch.required(ifMatch), currentActor.require()));
  }
}
