package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as YAML is read as the same, by us and by other readers. */
class YamlTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nej",
        "no",
        "true",
        "null",
        "~",
        "",
        " ",
        "1261",
        "0486",
        "1e5",
        "1_000",
        "12:30",
        ".5",
        "- punkt",
        "# tecken",
        "a: b",
        "a #b",
        "'citat'",
        "\"citat\"",
        "50 % av dem",
        "@någon",
        "två\nrader",
        "slutar med radbrytning\n",
        " blank först",
        "blank sist ",
        "\ttabb",
        "[x]",
        "{x}",
        "a, b",
        "!tag",
        "&ankare",
        "*alias",
        "|",
        ">",
        "?",
        "%",
        "😀",
        "2021-01-01",
        "åäö"
      })
  void everyTextComesBack(String text) throws IOException {
    comesBack(JSON.createObjectNode().put("text", text));
    comesBack(JSON.createObjectNode().put("text", text + " och ".repeat(40) + text));
  }

  static List<Path> files() throws IOException {
    return ShippedPromises.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedFileComesBack(Path file) throws IOException {
    comesBack((ObjectNode) YamlDocument.read(Files.readString(file)).content());
  }

  @Test
  void itLooksLikeWrittenByHand() {
    var content = JSON.createObjectNode().put("format", "lofteskollen/agreement/2");
    var place = content.putArray("places").addObject();
    place.put("municipality", "0486").put("name", "Läggesta station");
    var agreement = content.putObject("agreement").put("slug", "strangnas-2019");
    agreement.putObject("title").put("sv", "Medborgarlöfte 2019").put("en", "Citizen promise");
    agreement.putArray("municipalities").add("0486");
    agreement.putObject("signing").put("sv", "Löftet är långt. ".repeat(8).strip());

    assertThat(YamlText.of(content))
        .isEqualTo(
            """
            format: lofteskollen/agreement/2

            places:
              - {municipality: "0486", name: Läggesta station}

            agreement:
              slug: strangnas-2019
              title: {sv: Medborgarlöfte 2019, en: Citizen promise}
              municipalities: ["0486"]
              signing:
                sv: >-
                  Löftet är långt. Löftet är långt. Löftet är långt. Löftet är långt. Löftet är långt. Löftet är långt. Löftet
                  är långt. Löftet är långt.
            """);
  }

  private static void comesBack(ObjectNode content) throws IOException {
    String text = YamlText.of(content);

    assertThat(YamlDocument.read(text).content()).isEqualTo(content);
    assertThat(new YAMLMapper().readTree(text).toString()).isEqualTo(content.toString());
  }
}
