package se.lofteskollen.kpi;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.text.Slug;

/** Indicators, measurements and KPI targets. */
@Path("/")
@Tag(name = "KPIs")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class KpiResource {
  private final KpiService kpis;
  private final AgreementService agreements;
  private final CurrentActor currentActor;

  KpiResource(KpiService kpis, AgreementService agreements, CurrentActor currentActor) {
    this.kpis = kpis;
    this.agreements = agreements;
    this.currentActor = currentActor;
  }

  @GET
  @Path("indicators")
  @Operation(
      operationId = "listIndicators",
      summary = "Lists indicators",
      description =
          "What is measured, for which area, in which unit, and which way is better; by slug.")
  public PageView<IndicatorView> indicators(@Valid @BeanParam Paging paging) {
    return paging.of(kpis::indicators);
  }

  @GET
  @Path("measurements")
  @Membership(Membership.Of.KEEPER)
  @Operation(
      operationId = "listMeasurements",
      summary = "Lists an indicator's measurements",
      description =
          "Values of one indicator with their sources, oldest first, the vintages of a period in"
              + " their order. Where a source gives only words, they stand in place of the value."
              + " `indicator` is its slug. Numbers that are"
              + " too small to be public, and those that would give them away, are `withheld` from"
              + " everybody but those who keep the indicator.")
  public PageView<MeasurementView> measurements(
      @QueryParam("indicator") @NotBlank @Pattern(regexp = Slug.PATTERN) String indicator,
      @Valid @BeanParam Paging paging) {
    return paging.of(request -> kpis.measurements(indicator, request, currentActor::get));
  }

  @GET
  @Path("kpi-targets")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listKpiTargets",
      summary = "Lists an agreement's KPI targets",
      description =
          "What the agreement shall achieve, with baseline and known values, in the order of the"
              + " text. `agreement` is the agreement's id or slug. Those of a draft are shown only to"
              + " coordinators and approvers of its parties and to administrators.")
  public PageView<KpiTargetView> targets(
      @QueryParam("agreement") @NotBlank @Pattern(regexp = Slug.PATTERN) String agreement,
      @Valid @BeanParam Paging paging) {
    var document = agreements.document(agreement, currentActor::get, null);
    return paging.of(
        request -> {
          var slice = Slice.of(document.targets(), request);
          return new Slice<>(kpis.targets(slice.items()), slice.total());
        });
  }
}
