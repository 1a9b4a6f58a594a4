package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.followup.snapshot.SchemaVersion;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.followup.snapshot.v2.Snapshot.PartyApproval;
import se.lofteskollen.kpi.DisclosureService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.json.JsonChange;

/** Freezes what every party has approved as the next version of a publication. */
@ApplicationScoped
class Publishing {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final Snapshots snapshots;
  private final DisclosureService disclosure;

  Publishing(
      FollowUpRepository followUps,
      PublicationRepository publications,
      Snapshots snapshots,
      DisclosureService disclosure) {
    this.followUps = followUps;
    this.publications = publications;
    this.snapshots = snapshots;
    this.disclosure = disclosure;
  }

  void publish(FollowUp followUp, AgreementView agreement, Instant now) {
    String approved = Objects.requireNonNull(followUp.reportSha256);
    Publication before = publications.latest(followUp.id).orElse(null);
    int version = before == null ? 1 : before.key.version() + 1;
    var snapshot =
        new Snapshot(
            SchemaVersion.newest().number(),
            followUp.id,
            version,
            now,
            followUp.correctionNote,
            before == null ? List.of() : changes(before.reportSha256, approved),
            approvals(followUp, agreement),
            snapshots.report(approved));
    publications.persist(
        new Publication(
            new Publication.Key(followUp.id, version),
            followUp,
            snapshots.keep(snapshot, approved),
            approved,
            snapshot.report(),
            now));
    publications.flush();
    disclosure.published(values(snapshot.report()));
    followUp.status = FollowUpStatus.PUBLISHED;
  }

  /** The values whose number stands in the text. */
  private static Set<UUID> values(Report report) {
    return report.kpiTargets().stream()
        .flatMap(
            target ->
                Stream.concat(Stream.ofNullable(target.series()), target.contextSeries().stream()))
        .flatMap(series -> series.measurements().stream())
        .filter(measurement -> measurement.value() != null)
        .map(Series.Measurement::id)
        .collect(Collectors.toSet());
  }

  private List<JsonChange> changes(String from, String to) {
    return ReportChanges.between(
        Snapshots.tree(snapshots.report(from)), Snapshots.tree(snapshots.report(to)));
  }

  private List<PartyApproval> approvals(FollowUp followUp, AgreementView agreement) {
    Map<UUID, OrganisationView> parties =
        agreement.parties().stream()
            .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    return followUps.approvals(followUp.id).stream()
        .map(
            approval ->
                new PartyApproval(
                    ReportedParties.of(
                        Objects.requireNonNull(parties.get(approval.key.organisationId()))),
                    approval.approvedAt,
                    approval.checks.stream().sorted().map(ReportedCodes::of).toList(),
                    approval.dissent))
        .toList();
  }
}
