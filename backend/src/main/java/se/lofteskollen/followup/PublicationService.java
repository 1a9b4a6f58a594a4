package se.lofteskollen.followup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** What was published, as it was published. */
@ApplicationScoped
public class PublicationService {
  private final PublicationRepository publications;
  private final FollowUpRepository followUps;
  private final AgreementService agreements;
  private final ReportWriter writer;
  private final Snapshots snapshots;

  PublicationService(
      PublicationRepository publications,
      FollowUpRepository followUps,
      AgreementService agreements,
      ReportWriter writer,
      Snapshots snapshots) {
    this.publications = publications;
    this.followUps = followUps;
    this.agreements = agreements;
    this.writer = writer;
    this.snapshots = snapshots;
  }

  /**
   * The newest version of each publication, newest first.
   *
   * @param agreement id or slug; null: any
   * @param municipality four-digit code; null: any
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such public agreement
   */
  @Transactional
  public Slice<PublicationView> latest(
      @Nullable String agreement, @Nullable String municipality, PageRequest page) {
    return Slice.of(publications.latest(agreements.publicIds(agreement, municipality)), page)
        .map(this::view);
  }

  /**
   * The versions of a publication, newest first.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such publication
   */
  @Transactional
  public Slice<PublicationView> versions(UUID id, PageRequest page) {
    List<Publication> versions = publications.versions(id);
    if (versions.isEmpty()) {
      throw unknown();
    }
    return Slice.of(versions, page).map(this::view);
  }

  /**
   * The canonical JSON of a version, as it was published; in UTF-8.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  @Transactional
  public byte[] canonical(UUID id, @Nullable Integer version) {
    return snapshots.json(find(id, version).snapshotSha256).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The same, read.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  @Transactional
  public Snapshot snapshot(UUID id, @Nullable Integer version) {
    return snapshots.read(find(id, version).snapshotSha256, Snapshot.class);
  }

  /**
   * What would be computed now, against what is published.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such publication, 403
   *     when the actor works with none of its parties
   */
  @Transactional
  public ComparisonWithToday compare(UUID id, Actor actor) {
    Publication latest = find(id, null);
    Snapshot snapshot = snapshots.read(latest.snapshotSha256, Snapshot.class);
    FollowUp followUp = Objects.requireNonNull(followUps.findById(id));
    if (!Permissions.mayReadFollowUp(
        actor, agreements.get(followUp.agreementId.toString()).partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem("Only those who work with the agreement compare.");
    }
    JsonNode published = snapshots.tree(latest.reportSha256);
    JsonNode now =
        snapshots.tree(
            Snapshots.canonical(
                writer.write(followUp, snapshot.report().written(), snapshot.report().knownOn())));
    List<JsonChange> differences = ReportChanges.between(published, now);
    return new ComparisonWithToday(id, latest.key.version(), differences.isEmpty(), differences);
  }

  private Publication find(UUID id, @Nullable Integer version) {
    return (version == null ? publications.latest(id) : publications.version(id, version))
        .orElseThrow(PublicationService::unknown);
  }

  private PublicationView view(Publication publication) {
    Snapshot snapshot = snapshots.read(publication.snapshotSha256, Snapshot.class);
    Report report = snapshot.report();
    return new PublicationView(
        publication.key.followUpId(),
        publication.key.version(),
        report.agreement(),
        report.period(),
        publication.publishedAt,
        publication.snapshotSha256,
        Objects.requireNonNull(report.summary()),
        snapshot.note(),
        report.containsDemonstrationData());
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no publication with this id and version.");
  }
}
