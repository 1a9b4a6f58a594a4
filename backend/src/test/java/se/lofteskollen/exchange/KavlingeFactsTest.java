package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The figures of the real promise are the published ones, to the digit. */
class KavlingeFactsTest {
  private static final Path KAVLINGE = Path.of("../deploy/promises/kavlinge-2021.yaml");

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Row(
      String area, String period, String year, String metric, String value, String source) {}

  @Test
  void theSafetyIndexIsThePublishedOne() throws IOException {
    var published = new TreeMap<String, BigDecimal>();
    for (Row row : table("trygghetsmatning.csv")) {
      if (row.area().equals("Kävlinge")
          && row.metric().equals("totalindex")
          && !row.value().isEmpty()) {
        published.put(row.year(), new BigDecimal(row.value()));
      }
    }

    var ours = new TreeMap<String, BigDecimal>();
    for (JsonNode measurement : measurements("trygghetsindex-kavlinge")) {
      if (measurement.has("value")) {
        ours.put(year(measurement), measurement.get("value").decimalValue());
      }
    }
    assertThat(ours).isEqualTo(published).containsEntry("2020", new BigDecimal("1.44"));
  }

  @Test
  void theIndexOfTheWholePoliceAreaIsThePublishedOneInBothVintages() throws IOException {
    var published =
        table("trygghetsmatning.csv").stream()
            .filter(row -> row.area().equals("LPO Kävlinge") && row.metric().equals("totalindex"))
            .map(row -> row.year() + ": " + row.value() + " " + row.source())
            .toList();
    var ours =
        measurements("trygghetsindex-lpo-kavlinge").stream()
            .map(m -> year(m) + ": " + m.get("value").asText() + " " + m.get("source").asText())
            .toList();

    assertThat(ours).containsAll(published).hasSize(published.size() + 1);
    assertThat(ours.get(4)).startsWith("2020: 1.66 ").contains("/2021/november/");
    assertThat(measurements("trygghetsindex-lpo-kavlinge"))
        .filteredOn(m -> m.has("sampleSize"))
        .extracting(m -> year(m) + ": " + m.get("sampleSize"))
        .containsExactly("2018: 1724", "2019: 1653", "2020: 1710", "2021: 1686", "2023: 1514");
  }

  @Test
  void theBurglariesAreThePublishedOnes() throws IOException {
    assertBurglaries("fullbordade-bostadsinbrott-kavlinge-jan-sep", "fullbordade bostadsinbrott");
    assertBurglaries(
        "forsok-och-fullbordade-bostadsinbrott-kavlinge-jan-sep",
        "försök+fullbordade (lägenhet+villa)");
    assertBurglaries("villainbrott-kavlinge-manad", "villainbrott");
  }

  private static void assertBurglaries(String slug, String metric) throws IOException {
    var published =
        table("bostadsinbrott_och_rank.csv").stream()
            .filter(row -> row.area().equals("Kävlinge") && row.metric().equals(metric))
            .map(row -> row.period().substring(0, 4) + ": " + row.value())
            .toList();
    assertThat(measurements(slug))
        .extracting(m -> year(m) + ": " + m.get("value").asText())
        .isEqualTo(published)
        .isNotEmpty();
  }

  private static List<JsonNode> measurements(String slug) throws IOException {
    JsonNode indicators = YamlDocument.read(Files.readString(KAVLINGE)).content().get("indicators");
    return StreamSupport.stream(indicators.spliterator(), false)
        .filter(indicator -> indicator.get("slug").textValue().equals(slug))
        .flatMap(indicator -> indicator.get("measurements").valueStream())
        .toList();
  }

  private static String year(JsonNode measurement) {
    return measurement.at("/period/start").textValue().substring(0, 4);
  }

  private static List<Row> table(String name) throws IOException {
    try (InputStream csv = KavlingeFactsTest.class.getResourceAsStream("/kavlinge/" + name);
        MappingIterator<Row> rows =
            new CsvMapper()
                .readerFor(Row.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
      return rows.readAll();
    }
  }
}
