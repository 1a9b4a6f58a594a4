package se.lofteskollen.outlet.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an indicator in time, each with its interval where it has one: places in the
 * drawing, in its own units, and the words that stand there. The scale ends a quarter of the span
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
  private static final double MARGIN = 0.25;

  /** As far apart as two labels beside each other have to be. */
  private static final double LABEL_ROOM = 40;

  /** How far the number stands above or below its value. */
  private static final double NUMBER_ABOVE = -9;

  private static final double NUMBER_BELOW = 17;

  /** A value with its interval; the label is empty where there is no room for it. */
  public record Dot(
      String x,
      String y,
      String upper,
      String lower,
      boolean uncertain,
      String value,
      String valueY,
      String label) {}

  /** A value to draw; bounds are null where the source says too little. */
  record Point(
      LocalDate day,
      String label,
      String text,
      double value,
      @Nullable Double lower,
      @Nullable Double upper) {}

  /**
   * Null where there are fewer than two days to compare.
   *
   * @param points in the order of their days
   */
  static @Nullable Chart of(List<Point> points, String alternative, Phrasing phrasing) {
    if (points.size() < 2 || !points.getFirst().day().isBefore(points.getLast().day())) {
      return null;
    }
    double low = extremes(points).min().orElseThrow();
    double high = extremes(points).max().orElseThrow();
    double margin = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high), 1) * MARGIN;
    var scale =
        new Scale(low - margin, high + margin, points.getFirst().day(), points.getLast().day());
    List<Dot> dots = new ArrayList<>();
    double next = Double.POSITIVE_INFINITY;
    for (int i = points.size() - 1; i >= 0; i--) {
      double x = scale.x(points.get(i).day());
      boolean labelled = next - x >= LABEL_ROOM;
      next = labelled ? x : next;
      dots.addFirst(dot(points, i, scale, labelled));
    }
    String line = String.join(" ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
    return new Chart(
        dots,
        line,
        phrasing.rounded(scale.highest()),
        phrasing.rounded(scale.lowest()),
        alternative);
  }

  private static Dot dot(List<Point> points, int index, Scale scale, boolean labelled) {
    Point point = points.get(index);
    Double upper = point.upper();
    Double lower = point.lower();
    double y = scale.y(point.value());
    return new Dot(
        place(scale.x(point.day())),
        place(y),
        upper == null ? "0" : place(scale.y(upper)),
        lower == null ? "0" : place(scale.y(lower)),
        upper != null && lower != null,
        labelled ? point.text() : "",
        place(y + (isValley(points, index) ? NUMBER_BELOW : NUMBER_ABOVE)),
        labelled ? point.label() : "");
  }

  /** Whether the line comes from above and goes up: the number then stands below it. */
  private static boolean isValley(List<Point> points, int index) {
    double here = points.get(index).value();
    double before = points.get(Math.max(0, index - 1)).value();
    double after = points.get(Math.min(points.size() - 1, index + 1)).value();
    return before >= here && after >= here && before + after > 2 * here;
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

  private static String place(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private record Scale(double lowest, double highest, LocalDate first, LocalDate last) {
    double x(LocalDate day) {
      double along =
          (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
      return LEFT + 20 + along * (WIDTH - LEFT - RIGHT - 40);
    }

    double y(double value) {
      return TOP + (highest - value) / (highest - lowest) * (HEIGHT - TOP - BOTTOM);
    }
  }
}
