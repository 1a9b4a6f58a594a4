package se.lofteskollen.shared.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110). */
public final class ETags {
  private static final Pattern VERSION = Pattern.compile("\"v(\\d{1,18})(\\.[\\w-]*)?\"");

  private ETags() {}

  /** The tag of a version that {@link IfMatch} compares with. */
  public static String ofVersion(long version) {
    return "\"v" + version + "\"";
  }

  /** The version that a strong tag names, whatever it says of the content besides. */
  static OptionalLong versionIn(String tag) {
    Matcher matcher = VERSION.matcher(tag);
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }

  /**
   * The tag of one representation. What is shown may become another while the version stays: a name
   * that it mentions, the day.
   *
   * @param version the tag of its version; null where there is none
   */
  static String ofContent(@Nullable String version, byte[] content) {
    return version == null || versionIn(version).isEmpty()
        ? ofContent(content)
        : version.substring(0, version.length() - 1) + "." + ofContent(content).substring(1);
  }

  private static String ofContent(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
