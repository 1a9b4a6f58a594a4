package se.lofteskollen.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.lofteskollen.access.Actor;
import se.lofteskollen.overview.AgreementAssessments.OfActivity;
import se.lofteskollen.overview.AgreementAssessments.OfTarget;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.problem.ProblemType;

/** The computed answers alone, without the texts around them. */
@ApplicationScoped
public class AnswerService {
  private final OverviewService overviews;
  private final AgreementService agreements;

  AnswerService(OverviewService overviews, AgreementService agreements) {
    this.overviews = overviews;
    this.agreements = agreements;
  }

  /**
   * Every answer of an agreement.
   *
   * @param moment that they are given for
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the reader may not know of it
   */
  @Transactional
  public AgreementAssessments ofAgreement(
      String idOrSlug, Supplier<Optional<Actor>> reader, Moment moment) {
    AgreementOverview overview = overviews.agreement(idOrSlug, reader, moment);
    UUID agreement = overview.agreement().id();
    return new AgreementAssessments(
        agreement,
        overview.agreement().slug(),
        overview.asOf(),
        overview.pledges().stream()
            .flatMap(pledge -> pledge.activities().stream())
            .map(
                activity ->
                    new OfActivity(
                        activity.id(),
                        agreement,
                        activity.key(),
                        activity.title(),
                        overview.asOf(),
                        activity.assessment()))
            .toList(),
        overview.kpiTargets().stream()
            .map(
                target ->
                    new OfTarget(
                        target.id(),
                        agreement,
                        target.key(),
                        target.title(),
                        overview.asOf(),
                        target.assessment()))
            .toList(),
        List.of());
  }

  /**
   * The answer for an activity.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none in the text of that
   *     day, or the reader may not know of it
   */
  @Transactional
  public OfActivity ofActivity(UUID id, Supplier<Optional<Actor>> reader, Moment moment) {
    return agreementWith(id, reader, moment)
        .flatMap(
            all -> all.activities().stream().filter(one -> one.activityId().equals(id)).findFirst())
        .orElseThrow(
            () -> ProblemType.NOT_FOUND.problem("There is no public activity with this id."));
  }

  /**
   * The answer for a KPI target.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none in the text of that
   *     day, or the reader may not know of it
   */
  @Transactional
  public OfTarget ofTarget(UUID id, Supplier<Optional<Actor>> reader, Moment moment) {
    return agreementWith(id, reader, moment)
        .flatMap(
            all ->
                all.kpiTargets().stream().filter(one -> one.kpiTargetId().equals(id)).findFirst())
        .orElseThrow(
            () -> ProblemType.NOT_FOUND.problem("There is no public KPI target with this id."));
  }

  private Optional<AgreementAssessments> agreementWith(
      UUID item, Supplier<Optional<Actor>> reader, Moment moment) {
    return agreements
        .naming(item)
        .map(agreement -> ofAgreement(agreement.toString(), reader, moment));
  }
}
