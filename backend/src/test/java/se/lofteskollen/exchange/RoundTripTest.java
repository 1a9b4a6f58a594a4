package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** What goes in comes out: every fact of every promise that ships, both ways in. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RoundTripTest {

  static List<Path> files() throws IOException {
    return ShippedPromises.files();
  }

  @Test
  void twelveRealPromisesShip() throws IOException {
    assertThat(files()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatTheServiceStartedWithIsExportedAsItsFile(Path file) throws IOException {
    String exported = Documents.export(Account.ADMIN, slug(file));

    assertThat(Documents.meaning(exported)).isEqualTo(Documents.meaning(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsImportedAsADraftIsExportedAsItsFile(Path file) throws IOException {
    UUID id = Ids.next();
    String document = Documents.renamed(slug(file), "utkast-" + id);
    Account coordinator = coordinatorOf(document);

    Documents.put(coordinator, id, document, null)
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .body("id", equalTo(id.toString()));

    String exported = Documents.export(coordinator, id.toString());
    assertThat(Documents.meaning(exported)).isEqualTo(Documents.meaning(document));
  }

  @ParameterizedTest
  @MethodSource("files")
  void anExportReadsAndWritesTheSameAgain(Path file) throws IOException {
    String exported = Documents.export(null, slug(file));

    assertThat(DocumentForm.findings(YamlDocument.read(exported))).isEmpty();
    assertThat(exported).startsWith("format: lofteskollen/agreement/2\n\norganisations:\n");
    assertThat(exported.lines()).allMatch(line -> line.length() <= 160 || line.contains("http"));
  }

  private static String slug(Path file) {
    return String.valueOf(file.getFileName()).replace(".yaml", "");
  }

  /** Somebody who works for the first of the parties. */
  private static Account coordinatorOf(String document) {
    String party = YamlDocument.read(document).content().at("/agreement/parties/0").textValue();
    return new Account("coordinator-" + party, "coordinator", party);
  }
}
