package se.lofteskollen.shared.conditional;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** A change says which version it was made from, so that nobody's work is overwritten unseen. */
public final class IfMatch {
  private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"[^\",]*\"");

  private final @Nullable String header;

  private IfMatch(@Nullable String header) {
    this.header = header == null || header.isBlank() ? null : header.strip();
  }

  /** For an address where a PUT may also create: whether the header is needed shows later. */
  public static IfMatch ifSent(@Nullable String header) {
    return new IfMatch(header);
  }

  /**
   * Reads the header.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 when there is none
   */
  public static IfMatch required(@Nullable String header) {
    var sent = new IfMatch(header);
    if (sent.header == null) {
      throw missing();
    }
    return sent;
  }

  /** Whether the caller says which version is to be replaced. */
  public boolean isSent() {
    return header != null;
  }

  /**
   * Nothing is there yet, so no version of it can have been read.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when a version was named
   */
  public void checkNothingThere() {
    if (header != null) {
      throw ProblemType.STALE_VERSION.problem(
          "There is nothing here to replace. Leave If-Match out to create it.");
    }
  }

  /**
   * Compares with the stored version; strong comparison, so a weak tag never matches.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412, with the current ETag; 428 when there
   *     is no header; 400 when it is not a list of entity tags
   */
  public void check(long currentVersion) {
    checkReadSince(currentVersion, currentVersion);
  }

  /**
   * The same for something whose versions differ in nothing that matters here: it was read once.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem as {@link #check(long)}
   */
  public void checkRead(long currentVersion) {
    checkReadSince(0, currentVersion);
  }

  /**
   * The same, where only the versions since a certain one differ in nothing that matters here.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem as {@link #check(long)}
   */
  public void checkReadSince(long oldestVersion, long currentVersion) {
    if (header == null) {
      throw missing();
    }
    if (header.equals("*")) {
      return;
    }
    List<String> tags = Arrays.stream(header.split(",", -1)).map(String::strip).toList();
    if (!tags.stream().allMatch(tag -> ENTITY_TAG.matcher(tag).matches())) {
      throw ProblemType.INVALID_REQUEST.problem(
          FieldError.CORRECT,
          FieldError.ofParameter("If-Match", "INVALID_FORMAT", "must be * or quoted entity tags"));
    }
    String current = ETags.ofVersion(currentVersion);
    if (tags.stream()
        .flatMapToLong(tag -> ETags.versionIn(tag).stream())
        .noneMatch(version -> version >= oldestVersion && version <= currentVersion)) {
      throw ProblemType.STALE_VERSION
          .builder("Somebody has changed it since you read it. Read it again and repeat.")
          .with("currentETag", current)
          .withHeader("ETag", current)
          .build();
    }
  }

  private static RuntimeException missing() {
    return ProblemType.PRECONDITION_REQUIRED.problem(
        "Send the ETag of the version you changed in If-Match.");
  }
}
