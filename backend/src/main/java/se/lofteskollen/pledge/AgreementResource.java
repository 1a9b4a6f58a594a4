package se.lofteskollen.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.conditional.ETags;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.text.Slug;

/** Agreements and the pledges in them. */
@Path("/")
@Tag(name = "Agreements")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {
  private final AgreementService agreements;
  private final CurrentActor currentActor;

  AgreementResource(AgreementService agreements, CurrentActor currentActor) {
    this.agreements = agreements;
    this.currentActor = currentActor;
  }

  @GET
  @Path("pledge-agreements/{agreement}")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getPledgeAgreement",
      summary = "Reads an agreement",
      description =
          "The agreement with the names of what it refers to: parties, period, goal, basis,"
              + " reservation, what is expressly not promised, who has signed, which editions there"
              + " are. With `asOf` the text is that of the day, and only those later agreements are"
              + " named that had been signed or had begun by then; status, signatures, editions and"
              + " the reason of an end are always today's. A draft is shown only to coordinators"
              + " and approvers of its parties and to administrators.")
  public AgreementView agreement(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    return agreements.document(agreement, currentActor::get, asOf).agreement();
  }

  @GET
  @Path("pledge-agreements/{agreement}/content")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getPledgeAgreementContent",
      summary = "Reads an agreement's text",
      description =
          "The document itself, in the form in which it is written and sent back. To those who may"
              + " change it the ETag is the version that If-Match wants. With `asOf` as it stood on"
              + " that day, before it came into the service too where `earlierWordings` tell.")
  public RestResponse<AgreementContent> content(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    Optional<Actor> reader = currentActor.get();
    var document = agreements.document(agreement, () -> reader, asOf);
    var answer = RestResponse.ResponseBuilder.ok(document.content());
    boolean changeable =
        asOf == null
            && reader
                .filter(actor -> Permissions.mayReadDraft(actor, document.agreement().partySlugs()))
                .isPresent();
    if (changeable) {
      answer.header(HttpHeaders.ETAG, ETags.ofVersion(document.version()));
    }
    return answer.build();
  }

  @GET
  @Path("pledges")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listPledges",
      summary = "Lists an agreement's pledges",
      description =
          "The promises of one agreement with their activities and quotas, in the order of the"
              + " text. `agreement` is the agreement's id or slug. Those of a draft are shown only to"
              + " coordinators and approvers of its parties and to administrators.")
  public PageView<PledgeView> pledges(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Valid @BeanParam Paging paging) {
    var document = agreements.document(agreement, currentActor::get, null);
    return paging.of(request -> Slice.of(document.pledges(), request));
  }
}
