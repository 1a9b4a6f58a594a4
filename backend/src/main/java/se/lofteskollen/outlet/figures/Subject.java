package se.lofteskollen.outlet.figures;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.shared.text.Text;

/**
 * What the next figures tell of. Each step narrower is a subject of its own that writes to the same
 * rows.
 *
 * @param rows where figures are added
 * @param key what their keys begin with
 * @param about what a label names besides its kind: an occasion, a place, a period
 * @param start first day that they tell of
 * @param end last day that they tell of
 */
record Subject(
    List<Figure> rows,
    String key,
    @Nullable String pledge,
    @Nullable String activity,
    @Nullable String kpiTarget,
    @Nullable Saying about,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable URI source,
    boolean demonstration) {

  Subject at(String... segments) {
    return new Subject(
        rows,
        key + "/" + String.join("/", segments),
        pledge,
        activity,
        kpiTarget,
        about,
        start,
        end,
        source,
        demonstration);
  }

  /** Of a part: the label names it after what it is a part of. */
  Subject about(Saying part) {
    Saying whole = about;
    return new Subject(
        rows,
        key,
        pledge,
        activity,
        kpiTarget,
        whole == null ? part : Message.of("figures.partOf").with("whole", whole).with("part", part),
        start,
        end,
        source,
        demonstration);
  }

  /** Of a part that somebody named. */
  Subject about(Text part) {
    return about(written(part));
  }

  /** Of a part with a name of its own. */
  Subject about(String part) {
    return about(new Saying.Name(part));
  }

  Subject during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Subject(
        rows, key, pledge, activity, kpiTarget, about, first, last, source, demonstration);
  }

  Subject from(URI address) {
    return new Subject(
        rows, key, pledge, activity, kpiTarget, about, start, end, address, demonstration);
  }

  void count(FigureKind kind, long count, @Nullable Saying unit) {
    number(kind, BigDecimal.valueOf(count), unit);
  }

  /** Adds nothing where there is no number. */
  void number(FigureKind kind, @Nullable Number number, @Nullable Saying unit) {
    if (number != null) {
      // by its text: the shortest decimal that is the same double, as it was published
      add(
          kind,
          number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()),
          unit,
          null,
          null);
    }
  }

  /** Adds nothing where there is no answer. */
  void code(FigureKind kind, @Nullable Code code) {
    if (code != null) {
      add(kind, null, null, code.name(), code.words());
    }
  }

  /** Adds nothing where there are no words. */
  void words(FigureKind kind, @Nullable Text words) {
    if (words != null) {
      said(kind, written(words));
    }
  }

  void said(FigureKind kind, Saying saying) {
    add(kind, null, null, null, saying);
  }

  /** Adds nothing where there is no day. */
  void day(FigureKind kind, @Nullable LocalDate day) {
    if (day != null) {
      said(kind, new Saying.Name(day.toString()));
    }
  }

  private void add(
      FigureKind kind,
      @Nullable BigDecimal value,
      @Nullable Saying unit,
      @Nullable String code,
      @Nullable Saying text) {
    Message label =
        about == null
            ? kind.label()
            : Message.of("figures.label").with("kind", kind.label()).with("about", about);
    rows.add(
        new Figure(
            key + "/" + kind.segment(),
            kind,
            pledge,
            activity,
            kpiTarget,
            label,
            value,
            unit,
            code,
            text,
            start,
            end,
            source,
            demonstration));
  }

  /** What somebody wrote. */
  static Saying written(Text text) {
    return new Saying.Written(text.sv(), text.en());
  }
}
