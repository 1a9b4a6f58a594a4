package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A document of an earlier format is read by what that format says. */
class DocumentFormatTest {

  @Test
  void aDocumentOfTheFirstFormatIsStillRead() throws IOException {
    String first =
        document()
            .replace("agreement/2", "agreement/1")
            .replace("  coverage: {extent: NOTHING}\n", "");

    assertThat(DocumentForm.findings(YamlDocument.read(first))).isEmpty();
  }

  @Test
  void aFieldThatOnlyALaterFormatHasIsToldSo() throws IOException {
    String mixed = document().replace("agreement/2", "agreement/1");

    assertThat(DocumentForm.findings(YamlDocument.read(mixed)))
        .extracting(Finding::pointer, Finding::code, Finding::detail)
        .containsExactly(
            tuple(
                "/agreement/coverage",
                "OTHER_FORMAT",
                "is a field of lofteskollen/agreement/2, and the document says"
                    + " lofteskollen/agreement/1"));
  }

  @Test
  void aFieldThatNoFormatHasIsUnknown() throws IOException {
    String mixed = document().replace("coverage: {extent: NOTHING}", "colour: green");

    assertThat(DocumentForm.findings(YamlDocument.read(mixed)))
        .extracting(Finding::pointer, Finding::code)
        .containsExactly(tuple("/agreement/colour", "UNKNOWN_FIELD"));
  }

  @Test
  void anUnknownFormatIsToldWhichThereAre() throws IOException {
    String unknown = document().replace("agreement/2", "agreement/9");

    assertThat(DocumentForm.findings(YamlDocument.read(unknown)))
        .extracting(Finding::pointer, Finding::detail)
        .containsExactly(
            tuple("/format", "must be one of lofteskollen/agreement/1, lofteskollen/agreement/2"));
  }

  private static String document() throws IOException {
    return Files.readString(ShippedPromises.file("kavlinge-2018"));
  }
}
