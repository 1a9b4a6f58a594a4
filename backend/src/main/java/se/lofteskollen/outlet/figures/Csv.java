package se.lofteskollen.outlet.figures;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.outlet.Printable;

/**
 * A table as CSV (RFC 4180): comma, decimal point, CRLF, UTF-8 with a byte order mark. Programs and
 * open-data portals expect this form. The mark lets Excel show å, ä and ö; it still takes a decimal
 * point for text where Swedish is its language, and therefore has XLSX.
 *
 * <p>A text that a spreadsheet would run, or that begins with an apostrophe itself, begins with an
 * apostrophe: whoever removes one has the text as it was published.
 */
final class Csv {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Also in their full width, which some spreadsheets read alike. */
  private static final String RUNS = "=+-@\t\r\n'＝＋－＠";

  private Csv() {}

  static byte[] of(Table table) {
    CsvSchema.Builder schema =
        CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n").setNullValue("");
    table.fields().forEach(schema::addColumn);
    ObjectWriter writer = MAPPER.writer(schema.build());
    var csv = new StringWriter();
    csv.append(BYTE_ORDER_MARK);
    try (SequenceWriter rows = writer.writeValues(csv)) {
      for (List<@Nullable Object> row : table.rows()) {
        rows.write(row.stream().map(Csv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written.", e);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case String text -> harmless(Printable.of(text));
      case BigDecimal number -> number.toPlainString();
      default -> cell.toString();
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
