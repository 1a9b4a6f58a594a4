package se.lofteskollen.outlet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Source Sans 3, which travels with the application: no font of the system is asked for. */
public final class Fonts {
  private static final Fonts REGULAR = new Fonts("Regular", 400);
  private static final Fonts BOLD = new Fonts("Bold", 700);

  public static final List<Fonts> ALL = List.of(REGULAR, BOLD);
  public static final String FAMILY = "Source Sans 3";

  private final int weight;
  private final byte[] file;
  private final Font drawn;

  private Fonts(String style, int weight) {
    this.weight = weight;
    this.file = read("/fonts/SourceSans3-" + style + ".ttf");
    this.drawn = drawn(file);
  }

  /** To draw with, at this size in pixels. */
  public static Font regular(float size) {
    return REGULAR.drawn.deriveFont(size);
  }

  /** The same, heavier. */
  public static Font bold(float size) {
    return BOLD.drawn.deriveFont(size);
  }

  /** 400 is regular, 700 is bold. */
  public int weight() {
    return weight;
  }

  /** The TrueType file. */
  public InputStream file() {
    return new ByteArrayInputStream(file);
  }

  /**
   * The same text, with each character that the font does not have told by its number, such as
   * {@code [U+1F600]}: otherwise it would be printed as something that it is not.
   */
  public static String printable(String text) {
    var printable = new StringBuilder(text.length());
    Printable.of(text)
        .codePoints()
        .forEach(
            character -> {
              if (character == '\n' || character == '\t' || REGULAR.drawn.canDisplay(character)) {
                printable.appendCodePoint(character);
              } else {
                printable.append("[U+%04X]".formatted(character));
              }
            });
    return printable.toString();
  }

  private static byte[] read(String name) {
    try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Broken font " + name, e);
    }
  }

  private static Font drawn(byte[] file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("The font cannot be read.", e);
    }
  }
}
