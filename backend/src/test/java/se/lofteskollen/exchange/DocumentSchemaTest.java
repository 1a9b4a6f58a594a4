package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema describes the files that ship, and tells what is no such file. */
class DocumentSchemaTest {
  private static final Path SCHEMA = Path.of("../docs/schema/agreement-2.schema.json");
  private static final YAMLMapper YAML = new YAMLMapper();

  static List<Path> files() throws IOException {
    return ShippedPromises.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedFileIsValid(Path file) throws IOException {
    assertThat(schema().validate(YAML.readTree(file.toFile()))).isEmpty();
  }

  @Test
  void theExampleInTheContractIsValid() throws IOException {
    try (InputStream example =
        DocumentSchemaTest.class.getResourceAsStream(
            "/contract-examples/agreement-document.yaml")) {
      assertThat(schema().validate(YAML.readTree(example))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/format| lofteskollen/promise/1",
        "/colour| green",
        "/agreement/slug| Kävlinge 2021",
        "/agreement/period/start| 1 January 2021",
        "/agreement/wordingKind| FREE",
        "/agreement/signatures| kavlinge-kommun",
        "/agreement/pledges/0/activities/0/quota/type| SUM",
        "/agreement/pledges/0/activities/0/quota/every| MONTH",
        "/agreement/kpiTargets/0/goal| DECREASE",
        "/records/0/internalNote| seen by nobody",
        "/records/0/status| RETURNED",
        "/records/0/count| two",
      })
  void whatIsNotOfTheFormatIsInvalid(String pointer, String value) throws IOException {
    var document = (ObjectNode) YAML.readTree(ShippedPromises.file("kavlinge-2021").toFile());
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    ((ObjectNode) document.at(parent)).put(pointer.substring(parent.length() + 1), value);

    assertThat(schema().validate((JsonNode) document)).isNotEmpty();
  }

  static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA));
  }
}
