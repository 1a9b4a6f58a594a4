package se.lofteskollen.followup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.followup.Snapshot.PartyApproval;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.json.JsonChange;

/** Freezes what every party has approved as the next version of a publication. */
@ApplicationScoped
class Publishing {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final Snapshots snapshots;

  Publishing(
      FollowUpRepository followUps, PublicationRepository publications, Snapshots snapshots) {
    this.followUps = followUps;
    this.publications = publications;
    this.snapshots = snapshots;
  }

  void publish(FollowUp followUp, AgreementView agreement, Instant now) {
    String approved = Objects.requireNonNull(followUp.reportSha256);
    Publication before = publications.latest(followUp.id).orElse(null);
    int version = before == null ? 1 : before.key.version() + 1;
    var snapshot =
        new Snapshot(
            Snapshot.SCHEMA_VERSION,
            followUp.id,
            version,
            now,
            followUp.correctionNote,
            before == null ? List.of() : changes(before.reportSha256, approved),
            approvals(followUp, agreement),
            snapshots.read(approved, Report.class));
    publications.persist(
        new Publication(
            new Publication.Key(followUp.id, version), snapshots.keep(snapshot), approved, now));
    publications.flush();
    followUp.status = FollowUpStatus.PUBLISHED;
  }

  private List<JsonChange> changes(String from, String to) {
    JsonNode earlier = snapshots.tree(from);
    return ReportChanges.between(earlier, snapshots.tree(to));
  }

  private List<PartyApproval> approvals(FollowUp followUp, AgreementView agreement) {
    Map<UUID, OrganisationView> parties =
        agreement.parties().stream()
            .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    return followUps.approvals(followUp.id).stream()
        .map(
            approval ->
                new PartyApproval(
                    Objects.requireNonNull(parties.get(approval.key.organisationId())),
                    approval.approvedAt,
                    approval.checks.stream().sorted().toList(),
                    approval.dissent))
        .toList();
  }
}
