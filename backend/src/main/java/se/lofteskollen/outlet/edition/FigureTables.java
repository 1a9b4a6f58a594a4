package se.lofteskollen.outlet.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.Report;
import se.lofteskollen.outlet.edition.Edition.FigureLine;
import se.lofteskollen.outlet.edition.Edition.FigureTable;
import se.lofteskollen.outlet.figures.Figure;
import se.lofteskollen.outlet.figures.FigureKind;
import se.lofteskollen.outlet.figures.Figures;
import se.lofteskollen.shared.text.Text;

/**
 * What programs get as rows, for who wants to read all of it: a table for each activity and target.
 */
final class FigureTables {
  private FigureTables() {}

  /** Explanations are sentences and stand with their activity or target. */
  static List<FigureTable> of(Report report) {
    Map<String, List<FigureLine>> tables =
        Figures.of(report).stream()
            .filter(figure -> figure.kind() != FigureKind.EXPLANATION)
            .collect(
                Collectors.groupingBy(
                    FigureTables::title,
                    LinkedHashMap::new,
                    Collectors.mapping(FigureTables::line, Collectors.toList())));
    return tables.entrySet().stream()
        .map(table -> new FigureTable(table.getKey(), table.getValue()))
        .toList();
  }

  private static String title(Figure figure) {
    String target = figure.kpiTarget();
    return target == null ? figure.pledge() + ": " + figure.activity() : target;
  }

  private static FigureLine line(Figure figure) {
    var start = figure.periodStart();
    var end = figure.periodEnd();
    return new FigureLine(
        figure.label().sv(),
        start == null || end == null ? "" : Phrases.days(start, end),
        value(figure),
        swedish(figure.unit()));
  }

  private static String value(Figure figure) {
    var number = figure.value();
    return number == null ? swedish(figure.text()) : Phrases.exact(number);
  }

  private static String swedish(@Nullable Text text) {
    return text == null ? "" : text.sv();
  }
}
