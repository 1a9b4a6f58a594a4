package se.lofteskollen.outlet.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.voice.Speaker;
import se.lofteskollen.voice.Voice;

/**
 * A column of the table of figures, called in CSV as in JSON. What people read has a column for
 * each language: {@code labelSv}.
 */
enum FigureColumn {
  KEY("key"),
  KIND("kind"),
  PLEDGE("pledge"),
  ACTIVITY("activity"),
  KPI_TARGET("kpiTarget"),
  LABEL("label"),
  VALUE("value"),
  UNIT("unit"),
  CODE("code"),
  TEXT("text"),
  PERIOD_START("periodStart"),
  PERIOD_END("periodEnd"),
  SOURCE("source"),
  DEMONSTRATION("demonstration");

  private final String field;

  FigureColumn(String field) {
    this.field = field;
  }

  /**
   * One column of a table.
   *
   * @param speaker whose language it is in; null where it is the same in every language
   */
  record InTable(FigureColumn column, @Nullable Speaker speaker) {
    String field() {
      return speaker == null ? column.field : FigureColumn.field(column.field, speaker);
    }

    Message title() {
      Message title = Message.of("figures.column." + column.field + ".title");
      return speaker == null ? title : title.with("language", speaker.say("language.inSentence"));
    }

    Message meaning() {
      return Message.of("figures.column." + column.field + ".meaning");
    }

    private @Nullable Object cell(Figure figure) {
      return switch (column) {
        case KEY -> figure.key();
        case KIND -> figure.kind().name();
        case PLEDGE -> figure.pledge();
        case ACTIVITY -> figure.activity();
        case KPI_TARGET -> figure.kpiTarget();
        case LABEL -> said(figure.label());
        case VALUE -> figure.value();
        case UNIT -> said(figure.unit());
        case CODE -> figure.code();
        case TEXT -> said(figure.text());
        case PERIOD_START -> figure.periodStart();
        case PERIOD_END -> figure.periodEnd();
        case SOURCE -> Objects.toString(figure.source(), null);
        case DEMONSTRATION -> figure.demonstration();
      };
    }

    /** What somebody wrote stands in no other language's column. */
    private @Nullable String said(@Nullable Saying saying) {
      if (saying == null || speaker == null) {
        return null;
      }
      return saying instanceof Saying.Written written
          ? written(written, speaker.language().tag())
          : speaker.say(saying);
    }

    private static @Nullable String written(Saying.Written written, String tag) {
      return switch (tag) {
        case "sv" -> written.sv();
        case "en" -> written.en();
        default -> null;
      };
    }
  }

  /** The name in data of what is told in several languages: {@code labelSv}. */
  static String field(String name, Speaker speaker) {
    String tag = speaker.language().tag();
    return name + tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
  }

  static List<InTable> all(Voice voice) {
    return Stream.of(values()).flatMap(column -> column.inTable(voice)).toList();
  }

  private Stream<InTable> inTable(Voice voice) {
    return switch (this) {
      case LABEL, UNIT, TEXT ->
          voice.speakers().stream().map(speaker -> new InTable(this, speaker));
      case KEY,
          KIND,
          PLEDGE,
          ACTIVITY,
          KPI_TARGET,
          VALUE,
          CODE,
          PERIOD_START,
          PERIOD_END,
          SOURCE,
          DEMONSTRATION ->
          Stream.of(new InTable(this, null));
    };
  }

  static Table table(List<Figure> figures, Voice voice) {
    List<InTable> columns = all(voice);
    return new Table(
        columns.stream().map(InTable::field).toList(),
        columns.stream().map(column -> voice.first().say(column.title())).toList(),
        figures.stream().map(figure -> row(columns, figure)).toList());
  }

  private static List<@Nullable Object> row(List<InTable> columns, Figure figure) {
    var cells = new ArrayList<@Nullable Object>();
    for (InTable column : columns) {
      cells.add(column.cell(figure));
    }
    return cells;
  }
}
