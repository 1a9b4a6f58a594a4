package se.lofteskollen.outlet;

import java.util.stream.Collectors;

/** Text as every form of writing can hold it: XML, for one, has no place for control characters. */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The same with line feeds as line breaks, and U+FFFD for what XML 1.0 cannot hold. */
  public static String of(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(character -> isPrintable(character) ? character : REPLACEMENT)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isPrintable(int character) {
    return character == '\n'
        || character == '\t'
        || (!Character.isISOControl(character)
            && Character.getType(character) != Character.SURROGATE
            && character != 0xFFFE
            && character != 0xFFFF);
  }
}
