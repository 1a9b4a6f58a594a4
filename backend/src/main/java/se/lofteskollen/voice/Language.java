package se.lofteskollen.voice;

import java.util.Locale;

/**
 * A language that there is a file of messages for.
 *
 * @param tag BCP 47, as the file is called: sv
 * @param locale how days and numbers are written: sv-SE
 */
public record Language(String tag, Locale locale) {
  /** Everything is written in it first, and what another language lacks is said in it. */
  static final String FIRST = "sv";
}
