package se.lofteskollen.outlet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.lofteskollen.outlet.Fonts;
import se.lofteskollen.outlet.Templates;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.edition.Edition.Imprint;

/**
 * An edition on paper: tagged (PDF/UA-1), with title, language, bookmarks and alternative texts.
 * What was published is the same to the byte each time that it is written.
 */
final class PdfDocument {
  private static final int HEX_DIGITS = Long.BYTES * 2;
  private static final int HEXADECIMAL = 16;

  private PdfDocument() {}

  static byte[] of(Edition edition) {
    String xhtml = Fonts.printable(Templates.render("document", Map.of("edition", edition)));
    try (var document = new PDDocument();
        var drawer = new BatikSVGDrawer();
        var out = new ByteArrayOutputStream()) {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePDDocument(document);
      for (Fonts font : Fonts.ALL) {
        addFont(builder, document, font);
      }
      builder.useSVGDrawer(drawer);
      // Nothing is fetched: the page has no pictures, and a text that looks like one is text.
      builder.useUriResolver((_, _) -> null);
      builder.withHtmlContent(xhtml, null);
      builder.withProducer("Löfteskollen");
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFKeepOpen();
        var imprint = edition.imprint();
        if (imprint != null) {
          date(document, imprint);
        }
        document.save(out);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The document cannot be written.", e);
    }
  }

  /** Identified and dated by what it shows, not by the moment in which it is written. */
  private static void date(PDDocument document, Imprint imprint) {
    String start = imprint.sha256().substring(0, HEX_DIGITS);
    document.setDocumentId(Long.parseUnsignedLong(start, HEXADECIMAL));
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(imprint.publishedAt().atZone(ZoneOffset.UTC)));
  }

  /** Without ligatures, which readers of the text would not find again. */
  private static void addFont(PdfRendererBuilder builder, PDDocument document, Fonts font)
      throws IOException {
    TrueTypeFont parsed =
        new TTFParser().parse(new RandomAccessReadBuffer(font.file().readAllBytes()));
    parsed.setEnableGsub(false);
    builder.useFont(
        new PDFontSupplier(PDType0Font.load(document, parsed, true)),
        Fonts.FAMILY,
        font.weight(),
        FontStyle.NORMAL,
        true);
    // Charts would otherwise be lettered in a font of the system.
    builder.useFont(
        font::file,
        Fonts.FAMILY,
        font.weight(),
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.SVG));
  }
}
