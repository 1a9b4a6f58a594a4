package se.lofteskollen.shared.conditional;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** A change says which version it was made from, so that nobody's work is overwritten unseen. */
public final class IfMatch {
  private static final String ENTITY_TAG = "(W/)?\"[^\",]*\"";
  private static final String ENTITY_TAGS = ENTITY_TAG + "(\\s*,\\s*" + ENTITY_TAG + ")*";

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
   * Compares with the stored version; strong comparison, so a weak tag never matches.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412, with the current ETag; 400 when the
   *     header is not a list of entity tags
   */
  public void check(long currentVersion) {
    if (header.equals("*")) {
      return;
    }
    if (!header.matches(ENTITY_TAGS)) {
      throw ProblemType.INVALID_REQUEST.problem(
          "Correct what errors names and send it again.",
          FieldError.ofParameter("If-Match", "INVALID_FORMAT", "must be * or quoted entity tags"));
    }
    String current = ETags.ofVersion(currentVersion);
    if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(current::equals)) {
      throw ProblemType.STALE_VERSION
          .builder("Somebody has changed it since you read it. Read it again and repeat.")
          .with("currentETag", current)
          .withHeader("ETag", current)
          .build();
    }
  }
}
