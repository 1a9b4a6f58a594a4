package se.lofteskollen.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes as text, where nothing may be guessed. */
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /**
   * The text, without the mark that some editors put before it.
   *
   * @throws BrokenDocumentException when it is not UTF-8
   */
  static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BrokenDocumentException(
          List.of(new Finding(1, "", "NOT_UTF_8", "must be text in UTF-8")));
    }
  }
}
