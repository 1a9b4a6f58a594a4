package se.lofteskollen.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.lofteskollen.organisation.MunicipalityView;

/** Sweden's municipalities from the table that comes with the product. */
final class MunicipalityRegister {
  private static final String TABLE = "/reference/municipalities.csv";

  private MunicipalityRegister() {}

  private record Row(
      @JsonProperty("municipality_code") String code,
      @JsonProperty("municipality_name") String name,
      @JsonProperty("municipality_name_short") String shortName,
      @JsonProperty("county_code") String countyCode,
      @JsonProperty("county_name") String countyName,
      @JsonProperty("county_name_short") String countyShortName) {

    MunicipalityView view() {
      return new MunicipalityView(code, name, shortName, countyCode, countyName);
    }
  }

  static List<MunicipalityView> read() throws IOException {
    try (InputStream table = MunicipalityRegister.class.getResourceAsStream(TABLE);
        MappingIterator<Row> rows =
            new CsvMapper()
                .readerFor(Row.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table)) {
      return rows.readAll().stream().map(Row::view).toList();
    }
  }
}
