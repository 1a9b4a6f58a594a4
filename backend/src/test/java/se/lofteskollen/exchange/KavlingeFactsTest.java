package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.kpi.NewMeasurement;

/** The figures of the real promise are the published ones, to the digit. */
class KavlingeFactsTest {
  private static final Path KAVLINGE = Path.of("../deploy/promises/kavlinge-2021.yaml");

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Row(String area, String period, String year, String metric, String value) {}

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
    for (NewMeasurement measurement : indicator("trygghetsindex-kavlinge").measurements()) {
      if (measurement.value() != null) {
        ours.put("" + measurement.period().start().getYear(), measurement.value());
      }
    }
    assertThat(ours).isEqualTo(published).containsEntry("2020", new BigDecimal("1.44"));
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
    assertThat(indicator(slug).measurements())
        .extracting(m -> m.period().start().getYear() + ": " + m.value())
        .isEqualTo(published)
        .isNotEmpty();
  }

  private static NewIndicator indicator(String slug) throws IOException {
    return YamlFile.read(KAVLINGE).as(PromiseFile.class).indicators().stream()
        .filter(indicator -> indicator.slug().equals(slug))
        .findFirst()
        .orElseThrow();
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
