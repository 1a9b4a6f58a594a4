package se.lofteskollen.outlet.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.outlet.edition.Edition.FigureLine;
import se.lofteskollen.outlet.edition.Edition.FigureTable;
import se.lofteskollen.outlet.figures.Figure;
import se.lofteskollen.outlet.figures.FigureKind;
import se.lofteskollen.outlet.figures.Figures;

/**
 * What programs get as rows, for who wants to read all of it: a table for each activity and target.
 */
record FigureTables(Phrasing phrasing) {

  /** Explanations are sentences and stand with their activity or target. */
  List<FigureTable> of(Report report) {
    Map<String, List<FigureLine>> tables =
        Figures.of(report).stream()
            .filter(figure -> figure.kind() != FigureKind.EXPLANATION)
            .collect(
                Collectors.groupingBy(
                    this::title,
                    LinkedHashMap::new,
                    Collectors.mapping(this::line, Collectors.toList())));
    return tables.entrySet().stream()
        .map(table -> new FigureTable(table.getKey(), table.getValue()))
        .toList();
  }

  private String title(Figure figure) {
    String target = figure.kpiTarget();
    return target == null
        ? phrasing.say(
            Message.of("figures.activity")
                .with("pledge", Objects.requireNonNull(figure.pledge()))
                .with("activity", Objects.requireNonNull(figure.activity())))
        : target;
  }

  private FigureLine line(Figure figure) {
    var start = figure.periodStart();
    var end = figure.periodEnd();
    return new FigureLine(
        phrasing.say(figure.label()),
        start == null || end == null ? "" : phrasing.days(start, end),
        value(figure),
        said(figure.unit()));
  }

  private String value(Figure figure) {
    var number = figure.value();
    return number == null ? said(figure.text()) : phrasing.number(number);
  }

  private String said(@Nullable Saying saying) {
    return saying == null ? "" : phrasing.say(saying);
  }
}
