package se.lofteskollen.outlet.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.assessment.kpi.NoVerdict;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.assessment.statistics.Signal;
import se.lofteskollen.followup.WrittenStatus;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.outlet.figures.DictionaryEntry.Part;

/** What each column, each kind and each code of the figures means. */
final class DataDictionary {
  private static final List<String> FIELDS =
      List.of("part", "name", "kind", "labelSv", "labelEn", "meaningSv", "meaningEn");
  private static final List<String> TITLES =
      List.of(
          "Del",
          "Namn",
          "Slag",
          "Benämning",
          "Benämning på engelska",
          "Betydelse",
          "Betydelse på engelska");

  private DataDictionary() {}

  /** Columns, then kinds, then codes. */
  static List<DictionaryEntry> entries() {
    var entries = new ArrayList<DictionaryEntry>();
    for (FigureColumn column : FigureColumn.values()) {
      entries.add(
          new DictionaryEntry(Part.COLUMN, column.field(), null, column.title(), column.meaning()));
    }
    for (FigureKind kind : FigureKind.values()) {
      entries.add(new DictionaryEntry(Part.KIND, kind.name(), null, kind.label(), kind.meaning()));
    }
    add(entries, FigureKind.STATUS, statuses());
    add(
        entries,
        FigureKind.WRITTEN_STATUS,
        Stream.concat(
            Stream.of(WrittenStatus.values()).map(Code::of), Stream.of(Code.NOT_REPORTED)));
    add(entries, FigureKind.REPORTED, Stream.of(true, false).map(Code::ofReported));
    add(entries, FigureKind.VERDICT, Stream.of(Verdict.values()).map(Code::of));
    add(entries, FigureKind.ATTAINMENT, Stream.of(Attainment.values()).map(Code::of));
    add(entries, FigureKind.NO_VERDICT, Stream.of(NoVerdict.values()).map(Code::of));
    add(entries, FigureKind.BEFORE, Stream.of(Code.WITHHELD));
    add(entries, FigureKind.AFTER, Stream.of(Code.WITHHELD));
    add(entries, FigureKind.MEASUREMENT, Stream.of(Code.WITHHELD));
    add(
        entries,
        FigureKind.MEASUREMENT_STATUS,
        Stream.of(MeasurementStatus.values()).map(Code::of));
    add(entries, FigureKind.DIRECTION, Stream.of(Direction.values()).map(Code::of));
    add(entries, FigureKind.SIGNAL, Stream.of(Signal.values()).map(Code::of));
    return List.copyOf(entries);
  }

  /** Of an activity or a place, and of a period, an occasion or a unit; each is told once. */
  private static Stream<Code> statuses() {
    var ofActivities = Stream.of(AssessmentStatus.values()).map(Code::of).toList();
    var ofPeriods =
        Stream.of(PeriodStatus.values())
            .map(Code::of)
            .filter(
                code -> ofActivities.stream().noneMatch(known -> known.name().equals(code.name())));
    return Stream.concat(ofActivities.stream(), ofPeriods);
  }

  static Table table() {
    return new Table(FIELDS, TITLES, entries().stream().map(DataDictionary::row).toList());
  }

  private static List<@Nullable Object> row(DictionaryEntry entry) {
    var kind = entry.kind();
    return Stream.<@Nullable Object>of(
            entry.part().name(),
            entry.name(),
            kind == null ? null : kind.name(),
            entry.label().sv(),
            entry.label().en(),
            entry.meaning().sv(),
            entry.meaning().en())
        .toList();
  }

  private static void add(List<DictionaryEntry> entries, FigureKind kind, Stream<Code> codes) {
    codes.forEach(
        code ->
            entries.add(
                new DictionaryEntry(Part.CODE, code.name(), kind, code.words(), kind.meaning())));
  }
}
