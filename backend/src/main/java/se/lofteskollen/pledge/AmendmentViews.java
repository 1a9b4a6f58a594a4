package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AmendmentView.Approval;
import se.lofteskollen.shared.problem.ProblemType;

/** Shows amendments with who has approved them and who has not. */
@ApplicationScoped
class AmendmentViews {
  private final AmendmentRepository amendments;
  private final AgreementRepository agreements;
  private final OrganisationService organisations;

  AmendmentViews(
      AmendmentRepository amendments,
      AgreementRepository agreements,
      OrganisationService organisations) {
    this.amendments = amendments;
    this.agreements = agreements;
    this.organisations = organisations;
  }

  AmendmentView of(Amendment amendment) {
    return of(List.of(amendment)).getFirst();
  }

  List<AmendmentView> of(List<Amendment> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<AmendmentApproval>> approvals =
        amendments.approvals(found.stream().map(a -> a.id).toList()).stream()
            .collect(Collectors.groupingBy(approval -> approval.key.amendmentId()));
    Map<UUID, PledgeAgreement> byId =
        agreements
            .list("id in ?1", found.stream().map(a -> a.agreementId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(a -> a.id, Function.identity()));
    var partyIds = new HashSet<UUID>();
    byId.values().forEach(agreement -> partyIds.addAll(agreement.parties));
    List<OrganisationView> parties = organisations.withIds(partyIds);
    return found.stream()
        .map(
            amendment ->
                view(
                    amendment,
                    approvals.getOrDefault(amendment.id, List.of()),
                    parties.stream()
                        .filter(
                            party ->
                                Objects.requireNonNull(byId.get(amendment.agreementId))
                                    .parties
                                    .contains(party.id()))
                        .toList()))
        .toList();
  }

  private static AmendmentView view(
      Amendment amendment, List<AmendmentApproval> approvals, List<OrganisationView> parties) {
    Map<UUID, OrganisationView> byId =
        parties.stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    var approved = approvals.stream().map(a -> a.key.organisationId()).toList();
    return new AmendmentView(
        amendment.id,
        amendment.agreementId,
        amendment.status,
        amendment.reasonCode,
        amendment.reason,
        amendment.effectiveFrom,
        amendment.inForceFrom,
        amendment.proposedAt,
        amendment.changes,
        approvals.stream()
            .map(
                a ->
                    new Approval(
                        Objects.requireNonNull(byId.get(a.key.organisationId())), a.approvedAt))
            .toList(),
        parties.stream().filter(party -> !approved.contains(party.id())).toList(),
        amendment.withdrawalReason,
        amendment.version,
        amendment.status == AmendmentStatus.PROPOSED);
  }

  static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no amendment with this id that you may see.");
  }
}
