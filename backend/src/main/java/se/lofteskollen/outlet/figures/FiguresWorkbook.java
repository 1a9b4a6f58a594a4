package se.lofteskollen.outlet.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.Speaker;
import se.lofteskollen.voice.Voice;

/**
 * The figures of a publication as a workbook for people. Texts are texts and never formulas,
 * numbers are numbers in whichever language the reader's spreadsheet speaks.
 */
final class FiguresWorkbook {
  private static final int MARGIN = 2;
  private static final int WIDEST = 60;

  private FiguresWorkbook() {}

  /**
   * What tells where a workbook comes from.
   *
   * @param sha256 of the version's canonical form, hexadecimal
   * @param page on which people read it
   * @param json the version's permanent address
   * @param licence under which the figures may be used
   */
  record Origin(String sha256, URI page, URI json, URI licence) {}

  /** The workbook; it also says when it was written, so that its bytes differ from time to time. */
  static byte[] of(Snapshot snapshot, Origin origin, Voice voice) {
    Speaker speaker = voice.first();
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Lofteskollen", null)) {
      fill(
          workbook.newWorksheet(speaker.say("figures.sheet.figures")),
          FigureColumn.table(Figures.of(snapshot), voice));
      fill(
          workbook.newWorksheet(speaker.say("figures.sheet.about")),
          about(snapshot, origin, speaker));
      fill(
          workbook.newWorksheet(speaker.say("figures.sheet.dictionary")),
          DataDictionary.table(voice));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written.", e);
    }
    return file.toByteArray();
  }

  private static Table about(Snapshot snapshot, Origin origin, Speaker speaker) {
    var told = new About(speaker);
    Report report = snapshot.report();
    var note = snapshot.note();
    var rows =
        List.of(
            told.row("what", told.written(report.agreement().title())),
            told.row(
                "period",
                report.period().period().start() + " – " + report.period().period().end()),
            told.row("version", BigDecimal.valueOf(snapshot.version())),
            told.row("correction", note == null ? null : told.written(note)),
            told.row("published", snapshot.publishedAt().toString()),
            told.row(
                "demonstration",
                report.containsDemonstrationData() ? told.say("invented") : told.say("real")),
            told.row("licence", origin.licence().toString()),
            told.row("page", origin.page().toString()),
            told.row("address", origin.json().toString()),
            told.row("sha256", origin.sha256()));
    return new Table(List.of("what", "value"), List.of(told.say("title"), ""), rows);
  }

  /** The sheet that tells where the workbook comes from. */
  private record About(Speaker speaker) {
    List<@Nullable Object> row(String what, @Nullable Object value) {
      return Arrays.<@Nullable Object>asList(say(what), value);
    }

    String say(String code) {
      return speaker.say("figures.about." + code);
    }

    String written(Text text) {
      return speaker.say(Subject.written(text));
    }
  }

  private static void fill(Worksheet sheet, Table table) {
    List<String> titles = table.titles();
    for (int column = 0; column < titles.size(); column++) {
      sheet.value(0, column, titles.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, width(table, column));
    }
    sheet.freezePane(0, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      List<@Nullable Object> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(sheet, row + 1, column, cells.get(column));
      }
    }
  }

  private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case BigDecimal number -> sheet.value(row, column, number);
      case Boolean answer -> sheet.value(row, column, answer);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      default -> sheet.value(row, column, Printable.of(cell.toString()));
    }
  }

  private static int width(Table table, int column) {
    int longest =
        table.rows().stream()
            .map(row -> row.get(column))
            .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(table.titles().get(column).length(), longest) + MARGIN);
  }
}
