package se.lofteskollen.shared.conditional;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.ProblemType;

/** A change says which version it was made from, so that nobody's work is overwritten unseen. */
public final class IfMatch {
  private final String header;

  private IfMatch(String header) {
    this.header = header;
  }

  /**
   * Reads the header.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 when there is none
   */
  public static IfMatch required(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw ProblemType.PRECONDITION_REQUIRED.problem(
          "Send the ETag of the version you changed in If-Match.");
    }
    return new IfMatch(header.strip());
  }

  /**
   * Compares with the stored version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412, with the current ETag
   */
  public void check(long currentVersion) {
    String current = ETags.ofVersion(currentVersion);
    if (!header.equals(current)) {
      throw ProblemType.STALE_VERSION
          .builder("Somebody has changed it since you read it. Read it again and repeat.")
          .with("currentETag", current)
          .withHeader("ETag", current)
          .build();
    }
  }
}
