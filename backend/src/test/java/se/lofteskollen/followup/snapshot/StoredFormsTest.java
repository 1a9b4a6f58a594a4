package se.lofteskollen.followup.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.shared.json.JsonText;

/** Nothing of what was once published is lost, whatever form it has. */
class StoredFormsTest {
  private static final Path KEPT = Path.of("src/test/resources/snapshots");

  /** Refuses what its records have no place for. */
  private static final ObjectMapper STRICT = JsonText.mapper();

  static List<String> names() throws IOException {
    return Files.readAllLines(KEPT.resolve("sha256")).stream()
        .map(line -> line.substring(66))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aStoredTextHasItsFingerprint(String name) throws IOException, NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(KEPT.resolve(name)));

    assertThat(Files.readAllLines(KEPT.resolve("sha256")))
        .contains(HexFormat.of().formatHex(digest) + "  " + name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theRecordsOfAVersionHoldAllThatItSays(String name) throws IOException {
    String json = Files.readString(KEPT.resolve(name));
    JsonNode tree = STRICT.readTree(json);

    Record read =
        switch (SchemaVersion.of(tree.path("schemaVersion").asText())) {
          case V1 -> STRICT.treeToValue(tree, se.lofteskollen.followup.snapshot.v1.Snapshot.class);
          case V2 -> STRICT.treeToValue(tree, se.lofteskollen.followup.snapshot.v2.Snapshot.class);
        };

    assertThat(canonical(JsonText.tree(read))).isEqualTo(json);
  }

  @Test
  void theFirstVersionSaysTheSameInTheSecond() throws IOException {
    ObjectNode brought =
        (ObjectNode)
            JsonText.tree(StoredForms.snapshot(STRICT.readTree(text("v1-every-kind.json"))));
    ObjectNode second = (ObjectNode) STRICT.readTree(text("v2-every-kind.json"));

    assertThat(canonical(brought.without(List.of("publicationId"))))
        .isEqualTo(canonical(second.without(List.of("publicationId"))));
  }

  @Test
  void aReportByItselfIsReadAsItsVersionSays() throws IOException {
    JsonNode first = STRICT.readTree(text("v1-every-kind.json")).get("report");
    JsonNode second = STRICT.readTree(text("v2-every-kind.json")).get("report");

    assertThat(StoredForms.report(first, SchemaVersion.V1))
        .isEqualTo(StoredForms.report(second, SchemaVersion.V2));
  }

  @Test
  void aVersionThatNobodyKnowsIsNoGuess() throws IOException {
    JsonNode unknown =
        ((ObjectNode) STRICT.readTree(text("v2-every-kind.json"))).put("schemaVersion", "9.0");

    assertThatThrownBy(() -> StoredForms.snapshot(unknown)).hasMessageContaining("9.0");
  }

  private static String text(String name) throws IOException {
    return Files.readString(KEPT.resolve(name));
  }

  private static String canonical(JsonNode tree) throws IOException {
    return new JsonCanonicalizer(tree.toString()).getEncodedString();
  }
}
