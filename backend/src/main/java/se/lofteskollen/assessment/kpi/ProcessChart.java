package se.lofteskollen.assessment.kpi;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.statistics.Signal;
import se.lofteskollen.assessment.statistics.XmrChart;

/**
 * How a long series varies from one period to the next (XmR). It is shown and never the verdict.
 *
 * @param mean in the indicator's unit
 * @param limits between which values lie that vary as they always did
 */
public record ProcessChart(double mean, Interval limits, List<Point> points) {

  private static final int FEWEST_POINTS = 12;

  /**
   * One value.
   *
   * @param signals what tells that it is more than the usual variation
   */
  public record Point(Days period, Set<Signal> signals) {}

  /**
   * The chart of the newest values of equally long periods since the last break that follow one
   * another; null where they are fewer than twelve, or one of them is not public.
   */
  public static @Nullable ProcessChart of(Series series) {
    List<Measured> values = comparable(series);
    if (values.size() < FEWEST_POINTS || values.stream().anyMatch(one -> one.value() == null)) {
      return null;
    }
    var chart =
        XmrChart.of(
            values.stream()
                .map(Measured::value)
                .mapToDouble(value -> Objects.requireNonNull(value).doubleValue())
                .toArray());
    var points = new ArrayList<Point>();
    for (int i = 0; i < values.size(); i++) {
      points.add(new Point(values.get(i).period(), chart.signals().get(i)));
    }
    return new ProcessChart(chart.mean(), chart.limits(), List.copyOf(points));
  }

  private static List<Measured> comparable(Series series) {
    List<Measured> newest = series.newest();
    if (newest.isEmpty()) {
      return List.of();
    }
    Days latest = newest.getLast().period();
    var values = new ArrayList<Measured>();
    for (Measured one : newest) {
      boolean follows =
          values.isEmpty() || one.period().first().isAfter(values.getLast().period().last());
      if (follows
          && length(one.period()).equals(length(latest))
          && !series.isBrokenBetween(one.period(), latest)) {
        values.add(one);
      }
    }
    return values;
  }

  /** Months are equally long, whatever their days. */
  private static Period length(Days period) {
    LocalDate first = period.first();
    return first.until(period.last().plusDays(1));
  }
}
