package se.lofteskollen.pledge;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import se.lofteskollen.shared.text.Slug;

/** Public changes to signed agreements. */
@Path("/amendments")
@Tag(name = "Amendments")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {
  private final AmendmentService amendments;
  private final AmendmentReadingService reading;
  private final CurrentActor currentActor;

  AmendmentResource(
      AmendmentService amendments, AmendmentReadingService reading, CurrentActor currentActor) {
    this.amendments = amendments;
    this.reading = reading;
    this.currentActor = currentActor;
  }

  @GET
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listAmendments",
      summary = "Lists an agreement's amendments",
      description =
          "Amendments in force, newest first: what, from, to, why, who approved. Proposed and"
              + " withdrawn ones are listed for coordinators and approvers of the parties and for"
              + " administrators; others get an empty list.")
  public PageView<AmendmentView> list(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Parameter(description = "Only amendments in this state; IN_FORCE when left out.")
          @QueryParam("status")
          @Nullable AmendmentStatus status,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> reading.of(agreement, status, page, currentActor::get));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getAmendment",
      summary = "Reads an amendment",
      description =
          "One in force is public; a proposed one is shown to its parties, with the ETag that an"
              + " approval wants.")
  public AmendmentView get(@PathParam("id") UUID id) {
    return reading.get(id, currentActor::get);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putAmendment",
      summary = "Proposes an amendment",
      description =
          "Sends the whole text as it shall be, written on the last edition, under a UUID that the"
              + " client chooses; the service tells what differs. Who the agreement is between never"
              + " changes. The same proposal again answers 200. A text that was written on an earlier"
              + " edition is refused with 409 `wrong-state`.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was proposed before.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public RestResponse<AmendmentView> put(
      @PathParam("id") UUID id, @NotNull @Valid NewAmendment body, @Context UriInfo uri) {
    return Answers.replaced(amendments.propose(id, body, currentActor.require()), uri);
  }

  @PUT
  @Path("/{id}/approvals/{organisation}")
  @RolesAllowed(Role.APPROVER)
  @Membership(Membership.Of.OWN_ORGANISATION)
  @Operation(
      operationId = "putAmendmentApproval",
      summary = "Approves an amendment for one's own organisation",
      description =
          "The last party's approval brings the new wording in force, from that day or from the"
              + " later day that was proposed, and makes the amendment public. The earlier wording"
              + " stays readable.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public RestResponse<AmendmentView> approve(
      @PathParam("id") UUID id,
      @PathParam("organisation") @Pattern(regexp = Slug.PATTERN) String organisation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return Answers.read(
        amendments.approve(id, organisation, IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("/{id}/withdrawal")
  @RolesAllowed(Role.COORDINATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putAmendmentWithdrawal",
      summary = "Withdraws a proposed amendment",
      description = "The proposal is kept for the parties; the signed wording stays in force.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public RestResponse<AmendmentView> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatedReason body) {
    return Answers.read(
        amendments.withdraw(id, body.reason(), IfMatch.required(ifMatch), currentActor.require()));
  }
}
