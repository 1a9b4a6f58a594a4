package se.lofteskollen.outlet.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.outlet.figures.DictionaryEntry.Part;
import se.lofteskollen.voice.ComputedText;
import se.lofteskollen.voice.Speaker;
import se.lofteskollen.voice.Voice;

/** What each column, each kind and each code of the figures means. */
final class DataDictionary {
  private DataDictionary() {}

  /** Columns, then kinds, then codes. */
  static List<DictionaryEntry> entries(Voice voice) {
    var entries = new ArrayList<DictionaryEntry>();
    for (FigureColumn.InTable column : FigureColumn.all(voice)) {
      entries.add(
          new DictionaryEntry(
              Part.COLUMN,
              column.field(),
              null,
              voice.text(column.title()),
              voice.text(column.meaning())));
    }
    for (FigureKind kind : FigureKind.values()) {
      entries.add(
          new DictionaryEntry(
              Part.KIND, kind.name(), null, voice.text(kind.label()), voice.text(kind.meaning())));
    }
    addCodes(new Codes(entries, voice));
    return List.copyOf(entries);
  }

  private static void addCodes(Codes codes) {
    codes.add(FigureKind.STATUS, statuses());
    codes.add(
        FigureKind.WRITTEN_STATUS,
        Stream.concat(
            Stream.of(Report.WrittenStatus.values()).map(Code::of), Stream.of(Code.NOT_REPORTED)));
    codes.add(FigureKind.REPORTED, Stream.of(true, false).map(Code::ofReported));
    codes.add(FigureKind.DONE, Stream.of(Code.WITHHELD));
    codes.add(FigureKind.EXACTNESS, Stream.of(Assessment.Exactness.values()).map(Code::of));
    codes.add(FigureKind.VERDICT, Stream.of(KpiAssessment.Verdict.values()).map(Code::of));
    codes.add(FigureKind.ATTAINMENT, Stream.of(KpiAssessment.Attainment.values()).map(Code::of));
    codes.add(FigureKind.NO_VERDICT, Stream.of(KpiAssessment.NoVerdict.values()).map(Code::of));
    codes.add(FigureKind.BEFORE, Stream.of(Code.WITHHELD));
    codes.add(FigureKind.AFTER, Stream.of(Code.WITHHELD));
    codes.add(FigureKind.MEASUREMENT, Stream.of(Code.WITHHELD));
    codes.add(
        FigureKind.MEASUREMENT_STATUS, Stream.of(Series.Measurement.Status.values()).map(Code::of));
    codes.add(FigureKind.DIRECTION, Stream.of(Series.Measurement.Direction.values()).map(Code::of));
    codes.add(FigureKind.SIGNAL, Stream.of(Target.Signal.values()).map(Code::of));
  }

  /** Of an activity or a place, and of a period, an occasion or a unit; each is told once. */
  private static Stream<Code> statuses() {
    var ofActivities = Stream.of(Assessment.Status.values()).map(Code::of).toList();
    var ofPeriods =
        Stream.of(Assessment.PeriodStatus.values())
            .map(Code::of)
            .filter(
                code -> ofActivities.stream().noneMatch(known -> known.name().equals(code.name())));
    return Stream.concat(ofActivities.stream(), ofPeriods);
  }

  static Table table(Voice voice) {
    var fields = new ArrayList<>(List.of("part", "name", "kind"));
    Speaker first = voice.first();
    var titles = new ArrayList<String>();
    fields.forEach(field -> titles.add(first.say("figures.dictionary." + field)));
    for (String told : List.of("label", "meaning")) {
      for (Speaker speaker : voice.speakers()) {
        fields.add(FigureColumn.field(told, speaker));
        titles.add(
            first.say(
                Message.of("figures.dictionary." + told)
                    .with("language", speaker.say("language.inSentence"))));
      }
    }
    return new Table(
        fields, titles, entries(voice).stream().map(entry -> row(entry, voice)).toList());
  }

  private static List<@Nullable Object> row(DictionaryEntry entry, Voice voice) {
    var kind = entry.kind();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(entry.part().name());
    cells.add(entry.name());
    cells.add(kind == null ? null : kind.name());
    for (ComputedText told : List.of(entry.label(), entry.meaning())) {
      voice.speakers().forEach(speaker -> cells.add(told.in(speaker.language().tag())));
    }
    return cells;
  }

  /** The codes that are answers of a kind. */
  private record Codes(List<DictionaryEntry> entries, Voice voice) {
    void add(FigureKind kind, Stream<Code> codes) {
      codes.forEach(
          code ->
              entries.add(
                  new DictionaryEntry(
                      Part.CODE,
                      code.name(),
                      kind,
                      voice.text(code.words()),
                      voice.text(kind.meaning()))));
    }
  }
}
