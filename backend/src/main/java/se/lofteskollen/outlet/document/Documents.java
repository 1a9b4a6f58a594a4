package se.lofteskollen.outlet.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import se.lofteskollen.outlet.edition.Edition;

/** Writes documents; what was published is written once and kept as long as it is read. */
@ApplicationScoped
class Documents {
  /** About 100 kB each. */
  private static final int KEPT = 50;

  /** Writing one takes tens of megabytes for a moment, and the API has few. */
  private static final int AT_ONCE = 2;

  private final Cache<Edition, byte[]> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  byte[] published(Edition edition) {
    return kept.get(edition, this::draft);
  }

  byte[] draft(Edition edition) {
    turns.acquireUninterruptibly();
    try {
      return PdfDocument.of(edition);
    } finally {
      turns.release();
    }
  }
}
