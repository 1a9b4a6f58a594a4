package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
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
        .map(PublicationService::view);
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
    return Slice.of(versions, page).map(PublicationService::view);
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
   * The same, read: in the newest form, whatever form it was published in.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  @Transactional
  public Snapshot snapshot(UUID id, @Nullable Integer version) {
    return snapshots.snapshot(find(id, version).snapshotSha256);
  }

  /**
   * The SHA-256 of the canonical JSON of a version, hexadecimal.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  @Transactional
  public String fingerprint(UUID id, @Nullable Integer version) {
    return find(id, version).snapshotSha256;
  }

  /**
   * When its first version was published.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such publication
   */
  @Transactional
  public Instant firstPublishedAt(UUID id) {
    return find(id, 1).publishedAt;
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
    Report published = snapshots.report(latest.reportSha256);
    FollowUp followUp = Objects.requireNonNull(followUps.findById(id));
    if (!Permissions.mayReadFollowUp(
        actor, agreements.get(followUp.agreementId.toString()).partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem("Only those who work with the agreement compare.");
    }
    Report now = writer.write(followUp, FollowUpContent.of(published), published.knownOn());
    List<JsonChange> differences =
        ReportChanges.between(Snapshots.tree(published), Snapshots.tree(now));
    return new ComparisonWithToday(id, latest.key.version(), differences.isEmpty(), differences);
  }

  private Publication find(UUID id, @Nullable Integer version) {
    return (version == null ? publications.latest(id) : publications.version(id, version))
        .orElseThrow(PublicationService::unknown);
  }

  private static PublicationView view(Publication publication) {
    return new PublicationView(
        publication.key.followUpId(),
        publication.key.version(),
        publication.agreement,
        publication.period(),
        publication.publishedAt,
        publication.snapshotSha256,
        publication.summary,
        publication.note,
        publication.containsDemonstrationData);
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no publication with this id and version.");
  }
}
