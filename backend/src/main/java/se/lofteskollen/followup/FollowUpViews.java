package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.followup.FollowUpView.ApprovalView;
import se.lofteskollen.followup.FollowUpView.ReturnView;
import se.lofteskollen.followup.snapshot.v2.Organisation;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.conditional.Stored;

/** Shows a follow-up with the report as it stands, who has approved it and who has not. */
@ApplicationScoped
class FollowUpViews {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final ReportWriter writer;
  private final Snapshots snapshots;
  private final Clock clock;

  FollowUpViews(
      FollowUpRepository followUps,
      PublicationRepository publications,
      ReportWriter writer,
      Snapshots snapshots,
      Clock clock) {
    this.followUps = followUps;
    this.publications = publications;
    this.writer = writer;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  Stored<FollowUpView> stored(FollowUp followUp, boolean created) {
    followUps.flush();
    return new Stored<>(of(followUp), followUp.version, created);
  }

  private FollowUpView of(FollowUp followUp) {
    Report report = report(followUp);
    Map<UUID, Organisation> parties =
        report.agreement().parties().stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    List<FollowUpApproval> approvals = followUps.approvals(followUp.id);
    var approved = approvals.stream().map(approval -> approval.key.organisationId()).toList();
    return new FollowUpView(
        followUp.id,
        followUp.agreementId,
        followUp.planned(),
        followUp.status,
        followUp.knownOn,
        followUp.content,
        report,
        followUp.reportSha256,
        followUp.submittedByName,
        followUp.submittedAt,
        approvals.stream()
            .map(
                approval ->
                    new ApprovalView(
                        Objects.requireNonNull(parties.get(approval.key.organisationId())),
                        approval.approvedByName,
                        approval.approvedAt,
                        approval.checks,
                        approval.dissent))
            .toList(),
        parties.values().stream().filter(party -> !approved.contains(party.id())).toList(),
        followUps.returns(followUp.id).stream()
            .map(
                returned ->
                    new ReturnView(
                        Objects.requireNonNull(parties.get(returned.organisationId)),
                        returned.note,
                        returned.returnedByName,
                        returned.returnedAt))
            .toList(),
        followUp.correctionNote,
        publications.versions(followUp.id).size());
  }

  /** As it stands, or as it was submitted. */
  private Report report(FollowUp followUp) {
    String submitted = followUp.reportSha256;
    return submitted == null
        ? writer.write(followUp, knownOn(followUp))
        : snapshots.report(submitted);
  }

  /** The day up to which what became known is told: today, unless an earlier one is named. */
  LocalDate knownOn(FollowUp followUp) {
    LocalDate named = followUp.knownOn;
    LocalDate today = LocalDate.now(clock);
    return named == null || named.isAfter(today) ? today : named;
  }
}
