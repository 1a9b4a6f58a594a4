package se.lofteskollen.outlet.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.PublicationService;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.NamedFile;
import se.lofteskollen.outlet.edition.Edition.Imprint;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.Speaker;

/** Puts a snapshot, or a draft, into the words of a language. */
@ApplicationScoped
public class Editions {
  /** As many as a feed has, and as many again. */
  private static final int KEPT = 100;

  private final PublicationService publications;
  private final Addresses addresses;
  private final Speaker speaker;
  private final Cache<Asked, Edition> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /**
   * What was asked for.
   *
   * @param sha256 of the canonical JSON: the same text is never opened twice
   * @param version null: the newest, at the address that names none
   */
  private record Asked(String sha256, @Nullable Integer version) {}

  Editions(PublicationService publications, Addresses addresses, Speaker speaker) {
    this.publications = publications;
    this.addresses = addresses;
    this.speaker = speaker;
  }

  /**
   * A version of a publication in words.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  public Edition read(UUID id, @Nullable Integer version) {
    var asked = new Asked(publications.fingerprint(id, version), version);
    return kept.get(
        asked,
        _ -> of(publications.snapshot(id, version), asked.sha256(), version, addresses, speaker));
  }

  /** What would be published if every party approved it today. */
  public Edition draft(Report report, @Nullable Text correctionNote) {
    return new EditionWriter(speaker, addresses)
        .edition(report, List.of(), correctionNote, List.of(), null);
  }

  /** Addresses name a version only where the reader asked for one. */
  public static Edition of(
      Snapshot snapshot,
      String sha256,
      @Nullable Integer asked,
      Addresses addresses,
      Speaker speaker) {
    return new EditionWriter(speaker, addresses)
        .edition(
            snapshot.report(),
            snapshot.approvals(),
            snapshot.note(),
            snapshot.changes(),
            imprint(snapshot, sha256, asked, addresses));
  }

  private static Imprint imprint(
      Snapshot snapshot, String sha256, @Nullable Integer asked, Addresses addresses) {
    UUID id = snapshot.publicationId();
    String api = "/publications/" + id;
    String query = asked == null ? "" : "?version=" + asked;
    return new Imprint(
        snapshot.version(),
        snapshot.publishedAt(),
        NamedFile.name(snapshot),
        sha256,
        asked == null ? addresses.publicationPage(id) : addresses.publicationPage(id, asked),
        addresses.api(api + "/document" + query),
        addresses.api(api + "/picture" + query),
        addresses.api(asked == null ? api : api + "/versions/" + asked),
        addresses.api("/feeds/publications"));
  }
}
