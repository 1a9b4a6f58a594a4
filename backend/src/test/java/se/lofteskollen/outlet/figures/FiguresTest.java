package se.lofteskollen.outlet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.Filled;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.shared.json.JsonText;
import se.lofteskollen.voice.Voice;

/** Every figure of a publication is a row, and the same row in each file. */
class FiguresTest {
  /** Numbers that tell which, how or under which rule, and not how much. */
  private static final Set<String> NO_FIGURES =
      Set.of("vintage", "withholdBelow", "alpha", "minimum", "version", "decimals");

  private static final FiguresWorkbook.Origin ORIGIN =
      new FiguresWorkbook.Origin(
          "00ff",
          URI.create("https://site.example/publikationer/1"),
          URI.create("https://site.example/medborgarloften/v1/publications/1/versions/1"),
          URI.create("https://licence.example/"));

  private final Snapshot everything = Filled.with("x", Snapshot.class);
  private final List<Figure> figures = Figures.of(everything);

  /** One of each kind of figures, and of promise. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyNumberOfThePublicationIsARow(int kind) {
    var published = new TreeSet<BigDecimal>();
    Snapshot filled = Filled.with("x", Snapshot.class, kind);
    JsonNode report = JsonText.tree(filled.report());
    collect(report.at("/pledges/0/activities/0/assessment"), published);
    collect(report.at("/kpiTargets/0"), published);

    assertThat(published).hasSizeGreaterThan(60);
    assertThat(Figures.of(filled).stream().map(Figure::value).filter(Objects::nonNull))
        .usingElementComparator(BigDecimal::compareTo)
        .containsAll(published);
  }

  @Test
  void everyRowHasAKeyOfItsOwn() {
    assertThat(figures.stream().map(Figure::key)).doesNotHaveDuplicates();
    assertThat(figures.stream().map(Figure::key))
        .contains("pledges/x/activities/x/done", "kpi-targets/x/comparison/p-value");
  }

  @Test
  void everyKindIsInTheDataDictionaryAndEveryCodeToo() {
    var known = DataDictionary.entries(Voice.ours());

    for (Figure figure : figures) {
      if (figure.code() != null) {
        assertThat(known)
            .as(figure.toString())
            .anyMatch(entry -> entry.kind() == figure.kind() && entry.name().equals(figure.code()));
      }
    }
    assertThat(known.stream().filter(entry -> entry.kind() == null).map(DictionaryEntry::name))
        .doesNotHaveDuplicates()
        .contains("value", "DONE", "P_VALUE");
  }

  @Test
  void aWithheldMeasurementHasNoNumberWhateverTheSnapshotSays() {
    var withheld =
        figures.stream()
            .filter(figure -> figure.key().startsWith("kpi-targets/x/series/2"))
            .map(Figure::key)
            .toList();
    assertThat(withheld).anyMatch(key -> key.endsWith("/measurement"));

    var rows = Figures.of(withSeriesWithheld());

    assertThat(rows)
        .filteredOn(figure -> figure.key().matches("kpi-targets/x/(series|context)/.*/v\\d+/.*"))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.value()).isNull())
        .anySatisfy(figure -> assertThat(figure.code()).isEqualTo("WITHHELD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://evil.example\";\"x\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "'already",
        "</title><script>alert(1)</script>",
        "a,\"b\"\nBEGIN:VEVENT",
        "nul\u0000bell\u0007",
        "emoji 🚓 åäö"
      })
  void aTextIsATextInEveryFile(String text) throws IOException {
    var rows = Figures.of(Filled.with(text, Snapshot.class));
    String expected = Printable.of(text);

    for (Map<String, String> row : csv(Csv.of(FigureColumn.table(rows, Voice.ours())))) {
      String pledge = Objects.requireNonNull(row.get("pledge"));
      assertThat(pledge).doesNotMatch("(?s)[=+\\-@\t\r].*");
      if (!pledge.isEmpty()) {
        assertThat(pledge.startsWith("'") ? pledge.substring(1) : pledge).isEqualTo(expected);
      }
    }
    for (Row row :
        sheet(FiguresWorkbook.of(Filled.with(text, Snapshot.class), ORIGIN, Voice.ours()), 0)) {
      row.forEach(
          cell -> {
            if (cell != null) {
              assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
            }
          });
      if (row.getRowNum() > 1 && !row.getCellText(2).isEmpty()) {
        assertThat(row.getCellText(2)).isEqualTo(expected);
      }
    }
  }

  @Test
  void csvReadBackIsWhatWasPublished() throws IOException {
    byte[] csv = Csv.of(FigureColumn.table(figures, Voice.ours()));

    assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFFkey,kind,");
    assertThat(csv(csv))
        .extracting(row -> row.get("key") + "=" + row.get("value"))
        .containsExactlyElementsOf(figures.stream().map(FiguresTest::told).toList());
  }

  @Test
  void theWorkbookReadBackIsWhatWasPublished() throws IOException {
    byte[] workbook = FiguresWorkbook.of(everything, ORIGIN, Voice.ours());

    assertThat(sheet(workbook, 0).stream().skip(1))
        .extracting(
            row ->
                row.getCellText(0)
                    + "="
                    + row.getCellAsNumber(7).map(BigDecimal::toPlainString).orElse(""))
        .containsExactlyElementsOf(figures.stream().map(FiguresTest::told).toList());
    assertThat(sheet(workbook, 1).stream().map(row -> row.getCellText(1)))
        .contains("00ff", "2021-07-20T08:00:00Z", "https://licence.example/");
    assertThat(sheet(workbook, 2)).hasSize(DataDictionary.entries(Voice.ours()).size() + 1);
  }

  private static String told(Figure figure) {
    BigDecimal value = figure.value();
    return figure.key() + "=" + (value == null ? "" : value.toPlainString());
  }

  private static List<Map<String, String>> csv(byte[] csv) throws IOException {
    String text = new String(csv, StandardCharsets.UTF_8).substring(1);
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text)) {
      return rows.readAll();
    }
  }

  private static List<Row> sheet(byte[] workbook, int index) throws IOException {
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getSheet(index).orElseThrow().read();
    }
  }

  private static void collect(JsonNode node, Set<BigDecimal> numbers) {
    if (node.isNumber()) {
      numbers.add(node.decimalValue());
    }
    node.properties().stream()
        .filter(field -> !NO_FIGURES.contains(field.getKey()))
        .forEach(field -> collect(field.getValue(), numbers));
    if (node.isArray()) {
      node.forEach(entry -> collect(entry, numbers));
    }
  }

  /** The same with every measurement withheld, its number still in it. */
  private Snapshot withSeriesWithheld() {
    try {
      var mapper = JsonText.mapper();
      JsonNode tree = JsonText.tree(everything);
      tree.findParents("vintage").forEach(node -> ((ObjectNode) node).put("withheld", true));
      return mapper.treeToValue(tree, Snapshot.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
