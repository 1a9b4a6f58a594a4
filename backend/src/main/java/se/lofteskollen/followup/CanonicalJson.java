package se.lofteskollen.followup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in its one written form (RFC 8785), so that the same content always has the same
 * fingerprint.
 *
 * @param json ASCII order of names, no blanks, numbers as ECMAScript writes them
 */
record CanonicalJson(String json) {

  static CanonicalJson of(JsonNode tree) {
    try {
      return new CanonicalJson(new JsonCanonicalizer(tree.toString()).getEncodedString());
    } catch (IOException e) {
      throw new UncheckedIOException("A tree is JSON.", e);
    }
  }

  /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
  String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
