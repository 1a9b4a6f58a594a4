package se.lofteskollen.shared.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Strong entity tags (RFC 9110). */
public final class ETags {
  private ETags() {}

  /** The tag of a version that {@link IfMatch} compares with. */
  public static String ofVersion(long version) {
    return "\"v" + version + "\"";
  }

  static String ofContent(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
