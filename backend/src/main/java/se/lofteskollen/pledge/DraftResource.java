package se.lofteskollen.pledge;

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
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.conditional.Answers;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.text.Slug;

/** The life of an agreement: drafted, signed, withdrawn, closed. */
@Path("/")
@Tag(name = "Agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
  private final DraftService drafts;
  private final SigningService signing;
  private final CurrentActor currentActor;

  DraftResource(DraftService drafts, SigningService signing, CurrentActor currentActor) {
    this.drafts = drafts;
    this.signing = signing;
    this.currentActor = currentActor;
  }

  @PUT
  @Path("pledge-agreements/{agreement}")
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putPledgeAgreement",
      summary = "Writes a draft",
      description =
          "Creates a draft under a UUID that the client chooses, or replaces its whole text; the"
              + " latter wants If-Match. Much may be missing in a draft, but nothing in it may"
              + " contradict itself. Signatures under the earlier text fall away. Once every party"
              + " has signed, only an amendment changes the text.")
  @APIResponse(
      responseCode = "201",
      description = "The draft is created.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft has the new text.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public RestResponse<AgreementView> put(
      @PathParam("agreement") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AgreementContent body,
      @Context UriInfo uri) {
    return Answers.replaced(
        drafts.save(id, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }

  @PUT
  @Path("pledge-agreements/{agreement}/signatures/{organisation}")
  @RolesAllowed(Role.APPROVER)
  @Consumes(MediaType.WILDCARD)
  @Membership(Membership.Of.OWN_ORGANISATION)
  @Operation(
      operationId = "putSignature",
      summary = "Signs for one's own organisation",
      description =
          "If-Match names the version that was read, so that nobody signs a text they have not"
              + " seen. The last party's signature freezes wording, quotas, goals, baselines and"
              + " judging rules and makes the agreement public. Every rule of the text is asked once"
              + " more: an indicator may be another than when it was written.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it stands now.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(responseCode = "422", ref = "Problem422")
  public RestResponse<AgreementView> sign(
      @PathParam("agreement") UUID id,
      @PathParam("organisation") @Pattern(regexp = Slug.PATTERN) String organisation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return Answers.read(
        signing.sign(id, organisation, IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("pledge-agreements/{agreement}/withdrawal")
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putWithdrawal",
      summary = "Withdraws a draft",
      description = "The draft is kept for those who worked with it and cannot be signed any more.")
  public RestResponse<AgreementView> withdraw(
      @PathParam("agreement") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatedReason body) {
    return Answers.read(
        drafts.withdraw(id, body.reason(), IfMatch.required(ifMatch), currentActor.require()));
  }

  @PUT
  @Path("pledge-agreements/{agreement}/closure")
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "putClosure",
      summary = "Closes a signed agreement",
      description =
          "The agreement stays public; nothing more is recorded in it and it is not amended.")
  public RestResponse<AgreementView> close(
      @PathParam("agreement") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatedReason body) {
    return Answers.read(
        drafts.close(id, body.reason(), IfMatch.required(ifMatch), currentActor.require()));
  }
}
