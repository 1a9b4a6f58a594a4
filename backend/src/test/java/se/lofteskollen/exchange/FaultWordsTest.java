package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that an import can answer has words in the site, in both languages. */
class FaultWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/se/lofteskollen");

  /** What a document is checked with: the codes stand there as they are. */
  private static final List<String> RULES =
      List.of(
          "exchange/.*",
          "kpi/(Indicator|Measurement)(Rules|Service)",
          "organisation/(Organisation|Place)Service",
          "pledge/(ContentRules|Lineage)",
          "pledge/document/.*(Contradictions|Limits|Rules)",
          "activity/(EventTimes|RecordRules)",
          "shared/problem/(FieldError|JsonErrors)");

  /** What it is read into: constraints give codes their names. */
  private static final List<String> FORMS =
      List.of(
          "activity/(NewActivityRecord|EvidenceLink|RecordSource|Towards)",
          "kpi/(Area|New.*)",
          "organisation/(NewOrganisation|PlaceContent|PlaceName)",
          "pledge/NewDeviation",
          "pledge/document/.*",
          "shared/(text|time)/.*");

  /** Values of the format in capitals that are no codes. */
  private static final Set<String> VALUES = Set.of("CONDITIONAL", "EXACT", "FALSE", "NULL", "TRUE");

  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\"");
  private static final Pattern CONSTRAINT =
      Pattern.compile("import jakarta\\.validation\\.constraints\\.(?!AssertTrue)(\\w+);");
  private static final Pattern CONDITION =
      Pattern.compile("@AssertTrue[^;]*?boolean is(\\w+)\\(", Pattern.DOTALL);

  private static Set<String> codes() {
    var codes = new TreeSet<>(found(RULES, CODE));
    codes.removeAll(VALUES);
    Stream.of(CONSTRAINT, CONDITION)
        .flatMap(pattern -> found(FORMS, pattern).stream())
        .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
        .forEach(codes::add);
    return codes;
  }

  private static List<String> found(List<String> places, Pattern pattern) {
    var place = Pattern.compile("(" + String.join("|", places) + ")\\.java");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> place.matcher(SOURCES.relativize(file).toString()).matches())
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map((MatchResult match) -> match.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theCodesAreFoundWhereTheyStand() {
    assertThat(codes())
        .contains("NOT_YAML", "OTHER_FACTS", "UNKNOWN_ITEM", "NOT_BLANK", "IN_ORDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void theSiteHasWordsForEachOfThem(String language) throws IOException {
    var words =
        new ObjectMapper()
            .readTree(Path.of("../messages/%s.json".formatted(language)).toFile())
            .at("/drafting/refusal");

    assertThat(codes()).allMatch(words::hasNonNull);
  }
}
