package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an indicator in time, each with its interval where it has one: places in the
 * drawing, in its own units, and the words that stand there. The scale ends a tenth of the span
 * outside the extremes; it does not begin at zero, and its two ends are written out.
 *
 * @param alternative the same in words
 */
public record Chart(
    List<Dot> dots, String line, String highest, String lowest, String alternative) {
  static final int WIDTH = 640;
  static final int HEIGHT = 200;
  private static final double LEFT = 60;
  private static final double RIGHT = 40;
  private static final double TOP = 24;
  private static final double BOTTOM = 36;
  private static final double MARGIN = 0.1;
  private static final int LABELS = 6;

  /** A value with its interval; the label is empty where there is no room for it. */
  public record Dot(
      String x,
      String y,
      String upper,
      String lower,
      boolean uncertain,
      String value,
      String label) {}

  /** A value to draw; bounds are null where the source says too little. */
  record Point(
      String label, String text, double value, @Nullable Double lower, @Nullable Double upper) {}

  /** Null where there are fewer than two values to compare. */
  static @Nullable Chart of(List<Point> points, String alternative) {
    if (points.size() < 2) {
      return null;
    }
    double low = extremes(points).min().orElseThrow();
    double high = extremes(points).max().orElseThrow();
    double margin = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high), 1) * MARGIN;
    var scale = new Scale(low - margin, high + margin);
    int every = Math.ceilDiv(points.size(), LABELS);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean labelled = (points.size() - 1 - i) % every == 0;
      dots.add(dot(points.get(i), x(i, points.size()), scale, labelled));
    }
    String line = String.join(" ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
    return new Chart(
        dots, line, Phrases.rounded(scale.highest()), Phrases.rounded(scale.lowest()), alternative);
  }

  private static Dot dot(Point point, double x, Scale scale, boolean labelled) {
    Double upper = point.upper();
    Double lower = point.lower();
    return new Dot(
        place(x),
        place(scale.y(point.value())),
        upper == null ? "0" : place(scale.y(upper)),
        lower == null ? "0" : place(scale.y(lower)),
        upper != null && lower != null,
        labelled ? point.text() : "",
        labelled ? point.label() : "");
  }

  private static DoubleStream extremes(List<Point> points) {
    return points.stream()
        .flatMap(point -> Stream.of(point.value(), bound(point, true), bound(point, false)))
        .mapToDouble(Double::doubleValue);
  }

  private static double bound(Point point, boolean upper) {
    Double bound = upper ? point.upper() : point.lower();
    return bound == null || point.upper() == null || point.lower() == null ? point.value() : bound;
  }

  private static double x(int index, int count) {
    return LEFT + 20 + index * (WIDTH - LEFT - RIGHT - 40) / (count - 1.0);
  }

  private static String place(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private record Scale(double lowest, double highest) {
    double y(double value) {
      return TOP + (highest - value) / (highest - lowest) * (HEIGHT - TOP - BOTTOM);
    }
  }
}
