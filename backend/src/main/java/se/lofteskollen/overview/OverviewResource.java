package se.lofteskollen.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Slug;

/** One read for each public page. */
@Path("/")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
  private static final String AGREEMENTS = "pledge-agreements";
  private static final String MUNICIPALITIES = "municipalities";
  private static final String OVERVIEW = "overview";

  private final OverviewService overviews;
  private final CurrentActor currentActor;

  OverviewResource(OverviewService overviews, CurrentActor currentActor) {
    this.overviews = overviews;
    this.currentActor = currentActor;
  }

  @GET
  @Path("municipalities")
  @Tag(name = "Municipalities")
  @Operation(
      operationId = "listMunicipalities",
      summary = "Lists municipalities",
      description =
          "Sweden's municipalities by name, with how many public agreements each has. `search` is"
              + " the beginning of a name or a code.")
  public PageView<MunicipalityEntry> municipalities(
      @Parameter(description = "Beginning of the name or the code.", example = "Käv")
          @QueryParam("search")
          @DefaultValue("")
          @Size(max = 100)
          @PlainText
          String search,
      @Parameter(description = "Only municipalities that have public agreements.")
          @QueryParam("withAgreements")
          @DefaultValue("false")
          Boolean withAgreements,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> overviews.municipalities(search, withAgreements, page));
  }

  @GET
  @Path("municipalities/{code}/overview")
  @Tag(name = "Municipalities")
  @Operation(
      operationId = "getMunicipalityOverview",
      summary = "Reads everything about a municipality",
      description =
          "The municipality and its public agreements, newest first, with how their activities"
              + " stand: what the public page shows, in one answer.")
  public MunicipalityOverview municipality(
      @PathParam("code") @Pattern(regexp = "^[0-9]{4}$") String code, @Context UriInfo uri) {
    MunicipalityOverview overview = overviews.municipality(code);
    var links =
        Stream.concat(
                Stream.of(Link.self(uri)),
                overview.agreements().stream()
                    .map(card -> Link.to("item", uri, AGREEMENTS, card.slug(), OVERVIEW)))
            .toList();
    return new MunicipalityOverview(overview.municipality(), overview.agreements(), links);
  }

  @GET
  @Path("pledge-agreements")
  @Tag(name = "Agreements")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listPledgeAgreements",
      summary = "Lists agreements",
      description =
          "Signed agreements, newest first, with how their activities stand. Narrow the list by"
              + " municipality and by a year that the agreement covers at least a day of. With"
              + " `mine=true`: agreements in any state that the signed-in account works with; an"
              + " administrator sees every one.")
  public PageView<AgreementCard> agreements(
      @QueryParam("municipality") @Pattern(regexp = "^[0-9]{4}$") @Nullable String municipality,
      @QueryParam("year") @Min(1990) @Max(2100) @Nullable Integer year,
      @Parameter(description = "Only agreements that the signed-in account works with.")
          @QueryParam("mine")
          @DefaultValue("false")
          Boolean mine,
      @Parameter(description = "Only agreements in this state; works with `mine=true`.")
          @QueryParam("status")
          @Nullable AgreementStatus status,
      @Valid @BeanParam Paging paging) {
    if (mine) {
      var actor = currentActor.require();
      return paging.of(page -> overviews.own(status, page, actor));
    }
    return paging.of(page -> overviews.agreements(municipality, year, page));
  }

  @GET
  @Path("pledge-agreements/{agreement}/overview")
  @Tag(name = "Agreements")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getPledgeAgreementOverview",
      summary = "Reads everything about an agreement",
      description =
          "The agreement, its pledges with every activity assessed, and its KPI targets with known"
              + " values: what the public page shows, in one answer. `agreement` is its id or its"
              + " slug. With `asOf` the text is that of the day, and each activity is assessed for"
              + " that day from what had been done by then and was known then: recorded, verified"
              + " and not voided. Deviations are those that had begun, measurements those that had"
              + " been published, and later agreements those that had been signed or had begun."
              + " `knownOn` asks the two apart: what had been done by `asOf` as it was known on a"
              + " later day. Status and signatures are always today's. A draft is shown only to"
              + " its parties and to administrators.")
  public AgreementOverview agreement(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement,
      @BeanParam AskedDay day,
      @Context UriInfo uri) {
    AgreementOverview overview = overviews.agreement(agreement, currentActor::get, day.moment());
    String slug = overview.agreement().slug();
    var links =
        Stream.of(
                List.of(Link.self(uri), Link.to("canonical", uri, AGREEMENTS, slug, OVERVIEW)),
                overview.agreement().municipalities().stream()
                    .map(m -> Link.to("up", uri, MUNICIPALITIES, m.code(), OVERVIEW))
                    .toList())
            .flatMap(List::stream)
            .toList();
    return new AgreementOverview(
        overview.agreement(),
        overview.containsDemonstrationData(),
        overview.followUpMayBeIncomplete(),
        overview.asOf(),
        overview.headline(),
        overview.outcomeHeadline(),
        overview.pledges(),
        overview.kpiTargets(),
        overview.deviations(),
        links);
  }
}
