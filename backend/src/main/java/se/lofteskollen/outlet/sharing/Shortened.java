package se.lofteskollen.outlet.sharing;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A text that fits: whole sentences, or else whole words and an ellipsis. */
public final class Shortened {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /** At most so many UTF-16 units. */
  public static String to(int limit, String text) {
    return to(limit, text, String::length);
  }

  /** The same, measured as the channel does. */
  static String to(int limit, String text, ToIntFunction<String> length) {
    String sentences = sentences(limit, text, length);
    return sentences.isEmpty()
        ? longest(BreakIterator.getWordInstance(SWEDISH), text.strip(), ELLIPSIS, limit, length)
        : sentences;
  }

  /** Nothing, where not even the first sentence fits. */
  static String sentences(int limit, String text, ToIntFunction<String> length) {
    String whole = text.strip();
    return length.applyAsInt(whole) <= limit
        ? whole
        : longest(BreakIterator.getSentenceInstance(SWEDISH), whole, "", limit, length);
  }

  private static String longest(
      BreakIterator breaks, String text, String end, int limit, ToIntFunction<String> length) {
    breaks.setText(text);
    String longest = "";
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      String candidate = text.substring(0, at).strip() + end;
      if (length.applyAsInt(candidate) > limit) {
        break;
      }
      longest = candidate;
    }
    return longest;
  }
}
