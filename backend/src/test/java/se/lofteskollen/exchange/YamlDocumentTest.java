package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain YAML is read as it looks; everything else is refused with its line. */
class YamlDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "nej, nej",
    "on, on",
    "2021-01-01, 2021-01-01",
    "14:30, 14:30",
    "0486, 0486",
    "1e9, 1e9",
    "'\"1261\"', 1261",
    "+46, +46"
  })
  void whatLooksLikeATextIsOne(String written, String read) {
    JsonNode value = YamlDocument.read("value: " + written).content().get("value");

    assertThat(value.isTextual()).isTrue();
    assertThat(value.textValue()).isEqualTo(read);
  }

  @Test
  void numbersKeepTheirDecimals() {
    JsonNode content = YamlDocument.read("{index: 1.50, hours: 1500, loss: -3}").content();

    assertThat(content.get("index").decimalValue()).hasToString("1.50");
    assertThat(content.get("hours").isIntegralNumber()).isTrue();
    assertThat(content.get("loss").intValue()).isEqualTo(-3);
  }

  @Test
  void eachValueKnowsItsLine() {
    YamlDocument document = YamlDocument.read("a:\n  - b: 1\n    c/d: 2\n  - e: {f: 3}\n");

    assertThat(document.finding("/a/0/c~1d", "X", "").line()).isEqualTo(3);
    assertThat(document.finding("/a/1/e/f", "X", "").line()).isEqualTo(4);
    assertThat(document.finding("/a/1/missing", "X", "").line()).isEqualTo(4);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("an anchor", "a: &x 1\nb: 2", "ANCHOR", 1),
        Arguments.of("an alias", "a: &x [1]\nb: *x", "ANCHOR", 2),
        Arguments.of("an alias bomb", bomb(), "ANCHOR", 2),
        Arguments.of("a tag", "a: 1\nb: !!java.net.URL [\"http://x\"]", "TAG", 2),
        Arguments.of("a harmless tag", "a: !!str 1", "TAG", 1),
        Arguments.of("a second document", "a: 1\n---\nb: 2", "SECOND_DOCUMENT", 2),
        Arguments.of("a tab", "a:\n\tb: 1", "NOT_YAML", 2),
        Arguments.of("a broken list", "a: 1\nb: [1", "NOT_YAML", 2),
        Arguments.of("a field twice", "a: 1\nb: 2\na: 3", "DUPLICATE_FIELD", 3),
        Arguments.of("an object as a name", "? {a: 1}\n: 2", "WRONG_TYPE", 1),
        Arguments.of("a control character", "a: 1\nb: \u0007", "CONTROL_CHARACTER", 2),
        Arguments.of("a written control character", "a: \"\\u0000\"", "PLAIN_TEXT", 1),
        Arguments.of("turned writing", "a: 1\nb: \"\\u202E\"", "PLAIN_TEXT", 2),
        Arguments.of("great depth", "a: " + "[".repeat(5000), "NOT_YAML", 1),
        Arguments.of("great length", "a: 1\n#" + "x".repeat(2_000_000), "TOO_LARGE", 1),
        Arguments.of("nothing", "", "EMPTY", 1),
        Arguments.of("a comment alone", "# nothing\n", "EMPTY", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void whatIsNotPlainYamlIsRefused(String what, String text, String code, int line) {
    var broken = catchThrowableOfType(BrokenDocumentException.class, () -> YamlDocument.read(text));

    assertThat(broken).as(what).isNotNull();
    assertThat(broken.findings()).anyMatch(f -> f.code().equals(code) && f.line() == line);
  }

  @Test
  void everyFieldThatStandsTwiceIsNamed() {
    var broken =
        catchThrowableOfType(
            BrokenDocumentException.class, () -> YamlDocument.read("a: 1\na: 2\nb: {c: 1, c: 2}"));

    assertThat(broken.findings()).extracting(Finding::pointer).containsExactly("/a", "/b/c");
  }

  private static String bomb() {
    var text = new StringBuilder("a0: [x]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    return text.toString();
  }
}
