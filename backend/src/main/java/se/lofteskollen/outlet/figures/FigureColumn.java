package se.lofteskollen.outlet.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** A column of the table of figures, called in CSV as in JSON. */
enum FigureColumn {
  KEY(
      "key",
      "Nyckel",
      "Key",
      "Samma i varje version av publiceringen.",
      "The same in every version of the publication."),
  KIND(
      "kind",
      "Slag",
      "Kind",
      "Vad siffran berättar. Varje slag förklaras nedan.",
      "What the figure tells. Each kind is explained below."),
  PLEDGE(
      "pledge",
      "Löfte",
      "Pledge",
      "Löftets rubrik. Tom för mål som mäts.",
      "The pledge's title. Empty for KPI targets."),
  ACTIVITY(
      "activity",
      "Aktivitet",
      "Activity",
      "Aktivitetens rubrik. Tom för mål som mäts.",
      "The activity's title. Empty for KPI targets."),
  KPI_TARGET(
      "kpiTarget",
      "Mål som mäts",
      "KPI target",
      "Målets rubrik. Tom för aktiviteter.",
      "The target's title. Empty for activities."),
  LABEL_SV(
      "labelSv",
      "Benämning",
      "Label in Swedish",
      "Siffran i ord.",
      "The figure in words, in Swedish."),
  LABEL_EN(
      "labelEn",
      "Benämning på engelska",
      "Label in English",
      "Siffran i ord, på engelska.",
      "The figure in words."),
  VALUE(
      "value",
      "Värde",
      "Value",
      "Talet, utan avrundning och med decimalpunkt i CSV. Tomt för svar i ord och för tal som inte"
          + " är offentliga.",
      "The number, not rounded, with a decimal point in CSV. Empty for answers in words and for"
          + " numbers that are not public."),
  UNIT_SV(
      "unitSv",
      "Enhet",
      "Unit in Swedish",
      "Det som värdet räknar.",
      "What the value counts, in Swedish."),
  UNIT_EN(
      "unitEn",
      "Enhet på engelska",
      "Unit in English",
      "Det som värdet räknar, på engelska där någon har skrivit det.",
      "What the value counts, where somebody has written it in English."),
  CODE(
      "code",
      "Kod",
      "Code",
      "Svaret för datorprogram. Varje kod förklaras nedan.",
      "The answer, for programs. Each code is explained below."),
  TEXT_SV(
      "textSv",
      "Svar i ord",
      "Answer in Swedish",
      "Svaret för människor. Datum skrivs som 2021-03-17.",
      "The answer for people, in Swedish. Days are written as 2021-03-17."),
  TEXT_EN(
      "textEn",
      "Svar på engelska",
      "Answer in English",
      "Svaret för människor, på engelska där någon har skrivit det.",
      "The answer for people, where somebody has written it in English."),
  PERIOD_START(
      "periodStart",
      "Från och med",
      "From",
      "Första dagen som siffran berättar om.",
      "First day that the figure tells of."),
  PERIOD_END(
      "periodEnd",
      "Till och med",
      "To",
      "Sista dagen som siffran berättar om.",
      "Last day that the figure tells of."),
  SOURCE(
      "source",
      "Källa",
      "Source",
      "Adressen som värdet hämtades från.",
      "Address that the value was taken from."),
  DEMONSTRATION(
      "demonstration",
      "Exempeldata",
      "Demonstration data",
      "true: publiceringen innehåller påhittade uppgifter som visar hur tjänsten fungerar.",
      "true: the publication holds invented records that show how the service works.");

  private final String field;
  private final String sv;
  private final String en;
  private final String meaningSv;
  private final String meaningEn;

  FigureColumn(String field, String sv, String en, String meaningSv, String meaningEn) {
    this.field = field;
    this.sv = sv;
    this.en = en;
    this.meaningSv = meaningSv;
    this.meaningEn = meaningEn;
  }

  String field() {
    return field;
  }

  Text title() {
    return new Text(sv, en);
  }

  Text meaning() {
    return new Text(meaningSv, meaningEn);
  }

  static Table table(List<Figure> figures) {
    return new Table(
        Stream.of(values()).map(FigureColumn::field).toList(),
        Stream.of(values()).map(column -> column.sv).toList(),
        figures.stream().map(FigureColumn::row).toList());
  }

  private static List<@Nullable Object> row(Figure figure) {
    var cells = new ArrayList<@Nullable Object>();
    for (FigureColumn column : values()) {
      cells.add(column.cell(figure));
    }
    return cells;
  }

  private @Nullable Object cell(Figure figure) {
    return switch (this) {
      case KEY -> figure.key();
      case KIND -> figure.kind().name();
      case PLEDGE -> figure.pledge();
      case ACTIVITY -> figure.activity();
      case KPI_TARGET -> figure.kpiTarget();
      case LABEL_SV -> figure.label().sv();
      case LABEL_EN -> figure.label().en();
      case VALUE -> figure.value();
      case UNIT_SV -> swedish(figure.unit());
      case UNIT_EN -> english(figure.unit());
      case CODE -> figure.code();
      case TEXT_SV -> swedish(figure.text());
      case TEXT_EN -> english(figure.text());
      case PERIOD_START -> figure.periodStart();
      case PERIOD_END -> figure.periodEnd();
      case SOURCE -> Objects.toString(figure.source(), null);
      case DEMONSTRATION -> figure.demonstration();
    };
  }

  private static @Nullable String swedish(@Nullable Text text) {
    return text == null ? null : text.sv();
  }

  private static @Nullable String english(@Nullable Text text) {
    return text == null ? null : text.en();
  }
}
