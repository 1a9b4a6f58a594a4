package se.lofteskollen.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import se.lofteskollen.shared.text.PlainText;

/** Accounts with their roles and organisations. */
@Path("/members")
@Tag(name = "Members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {
  private static final String ID = "^[A-Za-z0-9:_-]{1,255}$";
  private static final String ABOUT_ID = "The account's identifier, as the list gives it.";

  private final MembershipService members;
  private final CurrentActor currentActor;

  MemberResource(MembershipService members, CurrentActor currentActor) {
    this.members = members;
    this.currentActor = currentActor;
  }

  @GET
  @RolesAllowed(Role.ADMIN)
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "listMembers",
      summary = "Lists accounts",
      description =
          "People's accounts by username, with their roles and organisations. Service accounts are"
              + " kept in Keycloak alone.")
  public PageView<MemberView> list(
      @Parameter(
              description = "Words that each stand in a name or in the e-mail address.",
              example = "samordnare")
          @QueryParam("search")
          @DefaultValue("")
          @Size(max = 100)
          @PlainText
          String search,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> members.search(search, page));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.ADMIN)
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "getMember",
      summary = "Reads an account",
      description = "An account with its roles and organisations. The ETag is needed to change it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public RestResponse<MemberView> get(
      @Parameter(description = ABOUT_ID) @PathParam("id") @Pattern(regexp = ID) String id) {
    return Answers.read(members.read(id));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "putMember",
      summary = "Gives an account its roles and organisations",
      description =
          "Replaces the account's roles and organisations, with If-Match. It takes effect with the"
              + " account's next access token, within five minutes. Nobody takes the role admin from"
              + " their own account. The account itself is made, and closed, in Keycloak.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public RestResponse<MemberView> put(
      @Parameter(description = ABOUT_ID) @PathParam("id") @Pattern(regexp = ID) String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid MemberContent body) {
    return Answers.read(members.put(id, body, IfMatch.ifSent(ifMatch), currentActor.require()));
  }
}
