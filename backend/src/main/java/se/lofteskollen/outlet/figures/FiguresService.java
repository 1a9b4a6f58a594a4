package se.lofteskollen.outlet.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.PublicationService;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.figures.FiguresWorkbook.Origin;
import se.lofteskollen.voice.Voice;

/** Reads one version of a publication and makes its workbook. */
@ApplicationScoped
public class FiguresService {
  /** About 20 kB each. */
  private static final int KEPT = 50;

  private final PublicationService publications;
  private final Addresses addresses;
  private final URI licence;
  private final Voice voice;
  private final Cache<Origin, byte[]> workbooks = Caffeine.newBuilder().maximumSize(KEPT).build();

  FiguresService(
      PublicationService publications,
      Addresses addresses,
      @ConfigProperty(name = "lofteskollen.data-licence") URI licence,
      Voice voice) {
    this.publications = publications;
    this.addresses = addresses;
    this.licence = licence;
    this.voice = voice;
  }

  /**
   * What was published.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  public Snapshot published(UUID id, @Nullable Integer version) {
    return publications.snapshot(id, version);
  }

  /**
   * All figures of a version, and where they come from, as XLSX. Two runs differ in their bytes, so
   * one is kept: who has it already is told so.
   */
  public byte[] workbook(Snapshot snapshot) {
    UUID id = snapshot.publicationId();
    int version = snapshot.version();
    var origin =
        new Origin(
            sha256(publications.canonical(id, version)),
            addresses.publicationPage(id),
            addresses.api("/publications/" + id + "/versions/" + version),
            licence);
    return workbooks.get(origin, _ -> FiguresWorkbook.of(snapshot, origin, voice));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
