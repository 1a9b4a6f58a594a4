package se.lofteskollen.outlet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lofteskollen.voice.Voice;

/** A chart places values by their days and their size, and never draws what is not there. */
class ChartTest {
  private static final Phrasing PHRASING = new Phrasing(Voice.ours().first());

  @Test
  void yearsWithoutAValueTakeTheirPlace() {
    Chart chart = chart(point(2009, 1.8), point(2010, 1.5), point(2020, 1.4));

    double first = x(chart, 0);
    assertThat((x(chart, 1) - first) / (x(chart, 2) - first)).isBetween(0.0905, 0.0915);
  }

  @Test
  void aHigherValueStandsHigherAndIntervalsAroundIt() {
    Chart chart = chart(point(2019, 10), point(2020, 20, 15.0, 25.0));

    var dot = chart.dots().get(1);
    assertThat(dot.uncertain()).isTrue();
    assertThat(number(dot.upper())).isLessThan(number(dot.y()));
    assertThat(number(dot.lower())).isGreaterThan(number(dot.y()));
    assertThat(number(dot.y())).isLessThan(number(chart.dots().getFirst().y()));
    assertThat(chart.dots().getFirst().uncertain()).isFalse();
  }

  @Test
  void theNumberOfAValleyStandsBelowTheLine() {
    Chart chart = chart(point(2018, 3), point(2019, 1), point(2020, 2));

    assertThat(number(chart.dots().get(1).valueY())).isGreaterThan(number(chart.dots().get(1).y()));
    assertThat(number(chart.dots().get(0).valueY())).isLessThan(number(chart.dots().get(0).y()));
  }

  @Test
  void labelsThatWouldMeetAreLeftOutButTheNewestNever() {
    List<Chart.Point> years =
        IntStream.rangeClosed(1980, 2020).mapToObj(year -> point(year, year)).toList();

    Chart chart = Objects.requireNonNull(Chart.of(years, "", PHRASING));

    List<Chart.Dot> labelled = chart.dots().stream().filter(dot -> !dot.label().isEmpty()).toList();
    assertThat(labelled.getLast().label()).isEqualTo("2020");
    for (int i = 1; i < labelled.size(); i++) {
      assertThat(number(labelled.get(i).x()) - number(labelled.get(i - 1).x()))
          .isGreaterThanOrEqualTo(39.9);
    }
  }

  @Test
  void oneDayIsNoChart() {
    assertThat(Chart.of(List.of(point(2020, 1)), "", PHRASING)).isNull();
    assertThat(Chart.of(List.of(point(2020, 1), point(2020, 2)), "", PHRASING)).isNull();
  }

  private static Chart chart(Chart.Point... points) {
    return Objects.requireNonNull(Chart.of(List.of(points), "", PHRASING));
  }

  private static Chart.Point point(int year, double value) {
    return point(year, value, null, null);
  }

  private static Chart.Point point(
      int year, double value, @Nullable Double lower, @Nullable Double upper) {
    return new Chart.Point(
        LocalDate.of(year, 12, 31),
        Integer.toString(year),
        PHRASING.rounded(value),
        value,
        lower,
        upper);
  }

  private static double x(Chart chart, int index) {
    return number(chart.dots().get(index).x());
  }

  private static double number(String place) {
    return Double.parseDouble(place);
  }
}
