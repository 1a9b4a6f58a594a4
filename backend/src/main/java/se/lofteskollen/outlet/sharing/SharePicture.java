package se.lofteskollen.outlet.sharing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.outlet.Fonts;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.edition.Edition.Tally;

/** How it went, drawn in the size that social media show without cropping. */
public final class SharePicture {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int MARGIN = 72;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int BAR = 44;
  private static final int GAP = 8;
  private static final int LINE = 3;
  private static final int HATCH = 16;
  private static final Color GROUND = new Color(0x0b3a47);
  private static final Color INK = Color.WHITE;
  private static final Color QUIET = new Color(0xc9dde2);
  private static final Color MARK = new Color(0xffd166);

  private final Edition edition;
  private final Graphics2D pen;

  private SharePicture(Edition edition, Graphics2D pen) {
    this.edition = edition;
    this.pen = pen;
  }

  /** PNG; the same edition always gives the same bytes. */
  static byte[] of(Edition edition) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      new SharePicture(edition, pen).draw();
    } finally {
      pen.dispose();
    }
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written.", e);
    }
    return png.toByteArray();
  }

  /** What the picture says. */
  public static String alternative(Edition edition) {
    return Printable.of(
        SocialPosts.marked(
            edition,
            edition
                .speaker()
                .say(
                    Message.of("post.alternative")
                        .with("title", edition.title())
                        .with("inShort", edition.inShort())
                        .with("parties", edition.speaker().list(edition.parties())))));
  }

  private void draw() {
    pen.setColor(GROUND);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    int y = MARGIN;
    if (edition.demonstration()) {
      y = text(edition.say("demonstrationSentence"), Fonts.bold(26), MARK, y - 16, 1) + 12;
    }
    y = text(edition.agreement(), Fonts.bold(54), INK, y, 3);
    y = text(howItWent(), Fonts.regular(34), QUIET, y + 8, 2);
    int below = bar(edition.tallies(), Math.max(y + 36, 300));
    text(edition.inShort(), Fonts.bold(36), INK, below, 3);
    text(
        edition.speaker().list(edition.parties()),
        Fonts.regular(26),
        QUIET,
        HEIGHT - MARGIN - 34,
        1);
  }

  private String howItWent() {
    return edition.speaker().say(Message.of("post.howItWent").with("period", edition.period()));
  }

  /**
   * Segments as long as their number, in the order of the sentence below; none where nothing is
   * decided. Returns where the sentence begins.
   */
  private int bar(List<Tally> tallies, int top) {
    List<Tally> shown = tallies.stream().filter(tally -> tally.number() > 0).toList();
    int all = shown.stream().mapToInt(Tally::number).sum();
    double x = MARGIN;
    double length = INNER - GAP * (shown.size() - 1.0);
    for (Tally tally : shown) {
      double width = length * tally.number() / all;
      segment(tally.look(), new Rectangle2D.Double(x, top, width, BAR));
      x += width + GAP;
    }
    return shown.isEmpty() ? top : top + BAR + 24;
  }

  /** Filled, hatched or empty: no colour has to be told from another. */
  private void segment(Tally.Look look, Rectangle2D segment) {
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(LINE));
    if (look == Tally.Look.DONE) {
      pen.fill(segment);
    } else if (look == Tally.Look.NOT_DONE) {
      Shape everywhere = pen.getClip();
      pen.clip(segment);
      for (double x = segment.getMinX() - BAR; x < segment.getMaxX(); x += HATCH) {
        pen.draw(new Line2D.Double(x, segment.getMaxY(), x + BAR, segment.getMinY()));
      }
      pen.setClip(everywhere);
    }
    pen.draw(segment);
  }

  /**
   * Wraps at words; what does not fit ends with an ellipsis. Returns where the next line begins.
   */
  private int text(String words, Font font, Color colour, int top, int lines) {
    String printable = Fonts.printable(words.replaceAll("\\s+", " ").strip());
    if (printable.isEmpty()) {
      return top;
    }
    pen.setColor(colour);
    float y = top;
    for (TextLayout line : lines(printable, font, lines)) {
      y += line.getAscent();
      line.draw(pen, MARGIN, y);
      y += line.getDescent() + line.getLeading();
    }
    return Math.round(y);
  }

  private List<TextLayout> lines(String words, Font font, int most) {
    List<TextLayout> lines = new ArrayList<>();
    var measurer = measurer(words, font);
    while (measurer.getPosition() < words.length()) {
      int from = measurer.getPosition();
      if (lines.size() == most - 1 && measurer.nextOffset(INNER) < words.length()) {
        String rest = words.substring(from);
        int fits = measurer(rest + "…", font).nextOffset(INNER);
        lines.add(
            new TextLayout(
                rest.substring(0, Math.max(0, fits - 1)).strip() + "…",
                font,
                pen.getFontRenderContext()));
        break;
      }
      lines.add(measurer.nextLayout(INNER));
    }
    return lines;
  }

  private LineBreakMeasurer measurer(String words, Font font) {
    var attributed = new AttributedString(words);
    attributed.addAttribute(TextAttribute.FONT, font);
    return new LineBreakMeasurer(attributed.getIterator(), pen.getFontRenderContext());
  }
}
