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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.Slug;

/** Signed agreements and the pledges in them. */
@Path("/")
@Tag(name = "Agreements")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PledgeResource {
  private final AgreementService agreements;

  PledgeResource(AgreementService agreements) {
    this.agreements = agreements;
  }

  @GET
  @Path("pledge-agreements/{agreement}")
  @Operation(
      operationId = "getPledgeAgreement",
      summary = "Reads an agreement",
      description =
          "The agreement as it was signed: parties, period, goal, basis, reservation and what is"
              + " expressly not promised. `agreement` is its id or its slug.")
  public AgreementView agreement(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement) {
    return agreements.get(agreement);
  }

  @GET
  @Path("pledges")
  @Operation(
      operationId = "listPledges",
      summary = "Lists an agreement's pledges",
      description =
          "The promises of one agreement with their activities and quotas, in the order of the"
              + " text. `agreement` is the agreement's id or slug.")
  public PageView<PledgeView> pledges(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Valid @BeanParam Paging paging) {
    return paging.of(request -> agreements.pledges(agreements.get(agreement).id(), request));
  }
}
