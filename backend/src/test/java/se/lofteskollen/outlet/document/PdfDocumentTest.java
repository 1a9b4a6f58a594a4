package se.lofteskollen.outlet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.PublishedExample;
import se.lofteskollen.voice.Voice;

/** Kävlinge's year on paper, as it was published by a test of the follow-up. */
class PdfDocumentTest {
  private static final String PUBLISHED = PublishedExample.JSON;
  private static final String HOSTILE =
      "<script>alert(1)</script> <b>&amp; {edition.title} <img src='file:///etc/passwd'/>";

  @Test
  void itIsAccessible() throws Exception {
    byte[] pdf = document(PUBLISHED);

    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getFailedChecks().keySet().toString()).isTrue();
    }
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
      assertThat(read.getDocumentInformation().getTitle()).contains(": så gick det");
      assertThat(read.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
  }

  @Test
  void itIsTheSameToTheByteWheneverItIsWritten() throws IOException {
    byte[] pdf = document(PUBLISHED);

    assertThat(document(PUBLISHED)).isEqualTo(pdf);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(
              PublishedExample.snapshot(PUBLISHED).publishedAt().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  @Test
  void itTellsTheFiguresOfTheSnapshot() throws IOException {
    Snapshot snapshot = PublishedExample.snapshot(PUBLISHED);

    String text = words(document(PUBLISHED));

    for (var pledge : snapshot.report().pledges()) {
      assertThat(text).contains(flat(pledge.title().sv()));
      for (var activity : pledge.activities()) {
        assertThat(text).contains(flat(activity.assessment().explanation().sv()));
      }
    }
    for (var target : snapshot.report().kpiTargets()) {
      assertThat(text).contains(flat(target.assessment().explanation().sv()));
      var series = target.series();
      if (series == null) {
        continue;
      }
      series.measurements().stream()
          .filter(value -> value.current() && value.value() != null)
          .forEach(
              value ->
                  assertThat(text).contains(flat(said(Objects.requireNonNull(value.value())))));
    }
    assertThat(text).contains(PublishedExample.FINGERPRINT).doesNotContain("#");
  }

  @Test
  void everyPageOfADemonstrationSaysSo() throws IOException {
    try (PDDocument read = Loader.loadPDF(document(PUBLISHED))) {
      assertThat(read.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(read)).as("page " + page).contains("Exempeldata");
      }
    }
  }

  @Test
  void whatLooksLikeCodeIsPrintedAsText() throws IOException {
    String hostile =
        PUBLISHED.replace("\"summary\":{\"sv\":\"", "\"summary\":{\"sv\":\"" + HOSTILE + " 😀 ");

    assertThat(hostile).isNotEqualTo(PUBLISHED);
    assertThat(words(document(hostile))).contains(flat(HOSTILE)).contains("[U+1F600]");
  }

  @Test
  void somethingIsDrawnOnEveryPage() throws IOException {
    try (PDDocument read = Loader.loadPDF(document(PUBLISHED))) {
      for (int page = 0; page < read.getNumberOfPages(); page++) {
        BufferedImage image = new PDFRenderer(read).renderImageWithDPI(page, 36);
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        assertThat(IntStream.of(pixels).anyMatch(pixel -> (pixel & 0xff) < 0x80))
            .as("page " + page)
            .isTrue();
      }
    }
  }

  private static byte[] document(String json) throws IOException {
    return PdfDocument.of(PublishedExample.edition(json));
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      return flat(stripper.getText(read));
    }
  }

  private static String said(BigDecimal number) {
    return Voice.ours().first().say(new Saying.Figure(number));
  }

  /** Lines are broken elsewhere on paper. */
  private static String flat(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
  }
}
