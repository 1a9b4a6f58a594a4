package se.lofteskollen.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import se.lofteskollen.shared.text.Slug;

/** A follow-up's way from draft to publication. */
@Path("/follow-ups/{id}")
@Tag(name = "Follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {
  private final ApprovalService approvals;
  private final CurrentActor currentActor;

  ApprovalResource(ApprovalService approvals, CurrentActor currentActor) {
    this.approvals = approvals;
    this.currentActor = currentActor;
  }

  @PUT
  @Path("/submission")
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putFollowUpSubmission",
      summary = "Submits a follow-up to every party",
      description =
          "From here on the text and the figures stay as they are, until a party returns it. The"
              + " period has to be over, and a summary written.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return Answers.read(approvals.submit(id, IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("/approvals/{organisation}")
  @RolesAllowed(Role.APPROVER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.OWN_ORGANISATION)
  @Operation(
      operationId = "putFollowUpApproval",
      summary = "Approves a follow-up for one's own organisation",
      description =
          "With the party's checklist, and its dissent where it sees something otherwise; both are"
              + " published. The last party's approval publishes the follow-up.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> approve(
      @PathParam("id") UUID id,
      @PathParam("organisation") @Pattern(regexp = Slug.PATTERN) String organisation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Approval body) {
    return Answers.read(
        approvals.approve(
            id, organisation, body, IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("/returns/{organisation}")
  @RolesAllowed(Role.APPROVER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.OWN_ORGANISATION)
  @Operation(
      operationId = "putFollowUpReturn",
      summary = "Returns a follow-up with a note",
      description =
          "It is a draft again, and what others have approved falls away: they approve what is"
              + " submitted next.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> giveBack(
      @PathParam("id") UUID id,
      @PathParam("organisation") @Pattern(regexp = Slug.PATTERN) String organisation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReturnNote body) {
    return Answers.read(
        approvals.giveBack(
            id, organisation, body.note(), IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("/correction")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putFollowUpCorrection",
      summary = "Begins a correction of what is published",
      description =
          "The follow-up is a draft again and what is published stays public. When every party has"
              + " approved, the next version is published with the note and the list of what"
              + " changed.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public RestResponse<FollowUpView> correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Correction body) {
    return Answers.read(
        approvals.correct(id, body, IfMatch.required(ifMatch), currentActor.require()));
  }
}
