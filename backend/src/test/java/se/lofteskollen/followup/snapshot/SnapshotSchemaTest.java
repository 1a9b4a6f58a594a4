package se.lofteskollen.followup.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract is the one source of what a snapshot looks like. Of a closed version its part of the
 * contract stands as a JSON Schema in the documentation, and neither may ever change.
 */
class SnapshotSchemaTest {
  private static final Path KEPT = Path.of("src/test/resources/snapshots");
  private static final Path PUBLISHED = Path.of("../docs/schema/snapshot-1.schema.json");
  private static final Path DERIVED = Path.of("target/snapshot-1.schema.json");
  private static final String COMPONENTS = "#/components/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<String> names() throws IOException {
    return StoredFormsTest.names();
  }

  @Test
  void theSchemaOfAClosedVersionIsThatOfTheContract() throws IOException {
    ObjectNode derived = schema("1");
    Files.writeString(
        DERIVED, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(derived) + "\n");

    assertThat(JSON.readTree(PUBLISHED.toFile()))
        .as("docs/schema/snapshot-1.schema.json; the contract's part is in backend/" + DERIVED)
        .isEqualTo(derived);
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatWasPublishedIsValid(String name) throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema(name.substring(1, 2)));

    assertThat(schema.validate(JSON.readTree(KEPT.resolve(name).toFile()))).isEmpty();
  }

  /** The contract's schema of this version, by itself. */
  private static ObjectNode schema(String version) throws IOException {
    JsonNode components =
        new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile()).at("/components/schemas");
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:lofteskollen:schema:snapshot:" + version);
    String root = "PublicationSnapshotV" + version;
    schema.put("$ref", "#/$defs/" + root);
    ObjectNode definitions = schema.putObject("$defs");
    add(root, components, definitions);
    return schema;
  }

  private static void add(String name, JsonNode components, ObjectNode definitions) {
    if (definitions.has(name)) {
      return;
    }
    ObjectNode definition = components.get(name).deepCopy();
    definitions.set(name, definition);
    definition.remove(List.of("example", "discriminator"));
    for (JsonNode parent : definition.findParents("$ref")) {
      String referred = parent.get("$ref").asText().substring(COMPONENTS.length());
      ((ObjectNode) parent).set("$ref", TextNode.valueOf("#/$defs/" + referred));
      add(referred, components, definitions);
    }
  }
}
