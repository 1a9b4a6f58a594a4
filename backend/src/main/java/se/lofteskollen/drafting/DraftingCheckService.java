package se.lofteskollen.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.kpi.KpiService;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.problem.ProblemType;

/** Looks through an agreement's text for what would be hard to follow up. */
@ApplicationScoped
public class DraftingCheckService {
  private final AgreementService agreements;
  private final KpiService kpis;

  DraftingCheckService(AgreementService agreements, KpiService kpis) {
    this.agreements = agreements;
    this.kpis = kpis;
  }

  /**
   * The findings about a text, in the order of the text.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor does not work with the
   *     agreement, 404 when there is none that the actor may know of
   */
  @Transactional
  public DraftingCheck check(String idOrSlug, Actor actor) {
    var document = agreements.document(idOrSlug, () -> Optional.of(actor), null);
    if (!Permissions.mayReadDraft(actor, document.agreement().partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only those who work with the agreement have its text checked.");
    }
    List<DraftingFinding> findings =
        Stream.concat(
                ActivityCheck.of(document.content()).stream(),
                TargetCheck.of(document.content(), kpis.targets(document.targets())).stream())
            .toList();
    return new DraftingCheck(findings);
  }
}
