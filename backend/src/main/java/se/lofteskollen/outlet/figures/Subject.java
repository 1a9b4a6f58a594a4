package se.lofteskollen.outlet.figures;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    @Nullable Text about,
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
  Subject about(Text part) {
    Text whole = about;
    return new Subject(
        rows,
        key,
        pledge,
        activity,
        kpiTarget,
        whole == null
            ? part
            : new Text(whole.sv() + ", " + part.sv(), english(whole) + ", " + english(part)),
        start,
        end,
        source,
        demonstration);
  }

  Subject about(String part) {
    return about(new Text(part, part));
  }

  Subject during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Subject(
        rows, key, pledge, activity, kpiTarget, about, first, last, source, demonstration);
  }

  Subject from(URI address) {
    return new Subject(
        rows, key, pledge, activity, kpiTarget, about, start, end, address, demonstration);
  }

  void count(FigureKind kind, long count, @Nullable Text unit) {
    number(kind, BigDecimal.valueOf(count), unit);
  }

  /** Adds nothing where there is no number. */
  void number(FigureKind kind, @Nullable Number number, @Nullable Text unit) {
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
      add(kind, null, null, null, words);
    }
  }

  /** Adds nothing where there is no day. */
  void day(FigureKind kind, @Nullable LocalDate day) {
    if (day != null) {
      words(kind, new Text(day.toString(), day.toString()));
    }
  }

  private void add(
      FigureKind kind,
      @Nullable BigDecimal value,
      @Nullable Text unit,
      @Nullable String code,
      @Nullable Text text) {
    Text label =
        about == null
            ? kind.label()
            : new Text(
                kind.label().sv() + ": " + about.sv(), kind.label().en() + ": " + english(about));
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

  private static String english(Text text) {
    String en = text.en();
    return en == null ? text.sv() : en;
  }
}
