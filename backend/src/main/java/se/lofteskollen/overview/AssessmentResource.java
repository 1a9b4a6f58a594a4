package se.lofteskollen.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.text.Slug;

/** The computed answers, and the methods behind them. */
@Path("/")
@Tag(name = "Assessments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {
  private static final String AS_OF =
      " With `asOf` the text is that of the day, and the answer is given from what had been done"
          + " and published by then and was known then, or by `knownOn`.";

  private final AnswerService answers;
  private final AssessmentMethods methods;
  private final CurrentActor currentActor;

  AssessmentResource(AnswerService answers, AssessmentMethods methods, CurrentActor currentActor) {
    this.answers = answers;
    this.methods = methods;
    this.currentActor = currentActor;
  }

  @GET
  @Path("pledge-agreements/{agreement}/assessments")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "listAssessments",
      summary = "Reads every answer of an agreement",
      description =
          "What was done (activities) and what came of it (kpiTargets): two answers that are never"
              + " merged."
              + AS_OF
              + " Those of a draft are shown only to its parties and to administrators.")
  public AgreementAssessments agreement(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement,
      @BeanParam AskedDay day,
      @Context UriInfo uri) {
    return answers
        .ofAgreement(agreement, currentActor::get, day.moment())
        .with(List.of(Link.self(uri), Link.to("item", uri, "assessment-methods")));
  }

  @GET
  @Path("activities/{id}/assessment")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getActivityAssessment",
      summary = "Reads the answer for an activity",
      description = "Whether it was done as promised, with its figures and its reason." + AS_OF)
  public AgreementAssessments.OfActivity activity(
      @PathParam("id") UUID id, @BeanParam AskedDay day) {
    return answers.ofActivity(id, currentActor::get, day.moment());
  }

  @GET
  @Path("kpi-targets/{id}/assessment")
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getKpiTargetAssessment",
      summary = "Reads the answer for a KPI target",
      description =
          "What changed, and whether the goal was met, with the method, its inputs, the interval and"
              + " a reason."
              + AS_OF)
  public AgreementAssessments.OfTarget target(@PathParam("id") UUID id, @BeanParam AskedDay day) {
    return answers.ofTarget(id, currentActor::get, day.moment());
  }

  @GET
  @Path("assessment-methods")
  @Operation(
      operationId = "listAssessmentMethods",
      summary = "Lists the methods behind the answers",
      description =
          "How each kind of promise is judged, in plain words, with formulas and sources.")
  public PageView<AssessmentMethod> methods(@Valid @BeanParam Paging paging) {
    return paging.of(page -> Slice.of(methods.all(), page));
  }

  @GET
  @Path("assessment-methods/{method}")
  @Operation(
      operationId = "getAssessmentMethod",
      summary = "Reads a method",
      description = "How an answer is computed, in plain words, with its formula and its sources.")
  public AssessmentMethod method(
      @Parameter(description = "The method's id, as an answer names it.", example = "rate-ratio")
          @PathParam("method")
          @Pattern(regexp = Slug.PATTERN)
          String method) {
    return methods.get(method);
  }
}
