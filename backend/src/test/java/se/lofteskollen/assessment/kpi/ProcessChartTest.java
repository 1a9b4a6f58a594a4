package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.kpi.Measuring.known;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.statistics.Signal;

/** A long series as it varies. */
class ProcessChartTest {

  @Test
  void twelveMonthsAreDrawnWithTheirUsualVariation() {
    var chart = known(ProcessChart.of(months(12).series()));
    assertThat(chart.mean()).isEqualTo(10.5);
    assertThat(chart.limits().upper()).isEqualTo(10.5 + 2.66);
    assertThat(chart.points()).hasSize(12).allMatch(point -> point.signals().isEmpty());
  }

  @Test
  void elevenMonthsAreTooFew() {
    assertThat(ProcessChart.of(months(11).series())).isNull();
    assertThat(ProcessChart.of(Measuring.events().series())).isNull();
  }

  @Test
  void aMonthFarOutsideIsASignal() {
    var chart = known(ProcessChart.of(months(12).value("2021-01-01", "2021-01-31", "60").series()));
    assertThat(chart.points().getLast().signals()).contains(Signal.OUTSIDE);
  }

  @Test
  void onlyPeriodsOfOneLengthAreDrawn() {
    var measuring = months(12).value("2020-01-01", "2020-06-30", "63");
    assertThat(known(ProcessChart.of(measuring.series())).points()).hasSize(12);
  }

  @Test
  void aBreakBeginsTheSeriesAnew() {
    assertThat(ProcessChart.of(months(14).brokenFrom("2020-06-01").series())).isNull();
    assertThat(known(ProcessChart.of(months(14).brokenFrom("2020-02-01").series())).points())
        .hasSize(13);
  }

  @Test
  void whereANumberIsWithheldNothingIsDrawn() {
    assertThat(ProcessChart.of(Measuring.events().withheld(2021).series())).isNull();
    var measuring = Measuring.events();
    IntStream.range(2005, 2020).forEach(year -> measuring.value(year, "12"));
    assertThat(ProcessChart.of(measuring.withheld(2020).series())).isNull();
  }

  /** 10, 11, 10, 11 … from January 2020. */
  private static Measuring months(int count) {
    var measuring = Measuring.events();
    IntStream.range(0, count)
        .forEach(
            i -> {
              var month = YearMonth.of(2020, 1).plusMonths(i);
              measuring.value(
                  month.atDay(1).toString(),
                  month.atEndOfMonth().toString(),
                  i % 2 == 0 ? "10" : "11");
            });
    return measuring;
  }
}
