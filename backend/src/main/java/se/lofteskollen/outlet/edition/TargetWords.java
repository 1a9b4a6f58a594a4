package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.kpi.MeasurementView;
import se.lofteskollen.outlet.edition.Edition.Target;
import se.lofteskollen.outlet.edition.Edition.Value;
import se.lofteskollen.overview.AssessedTarget;
import se.lofteskollen.overview.IntervalView;
import se.lofteskollen.overview.ValueInterval;

/** What came of it, in words, with the newest value of every period. */
final class TargetWords {
  private final AssessedTarget target;

  private TargetWords(AssessedTarget target) {
    this.target = target;
  }

  static Target of(AssessedTarget target) {
    return new TargetWords(target).words();
  }

  private Target words() {
    IndicatorSeries series = target.series();
    List<MeasurementView> current =
        series == null
            ? List.of()
            : series.measurements().stream().filter(MeasurementView::current).toList();
    Verdict verdict = target.assessment().verdict();
    return new Target(
        "mal-" + target.key(),
        target.title().sv(),
        target.wording().sv(),
        Phrases.verdict(verdict),
        Phrases.attainment(target.assessment().attainment()),
        target.assessment().explanation().sv(),
        target.assessment().preliminary(),
        series == null ? null : series.indicator().name().sv(),
        series == null ? "" : series.indicator().unit().sv(),
        current.stream().map(this::value).toList(),
        series == null ? null : chart(series.indicator().name().sv(), current));
  }

  private Value value(MeasurementView measured) {
    return new Value(
        period(measured), text(measured), interval(interval(measured)), remark(measured));
  }

  private @Nullable Chart chart(String name, List<MeasurementView> current) {
    List<Chart.Point> points = new ArrayList<>();
    for (MeasurementView measured : current) {
      var value = measured.value();
      if (value != null) {
        IntervalView interval = interval(measured);
        points.add(
            new Chart.Point(
                measured.period().end(),
                Integer.toString(measured.period().end().getYear()),
                Phrases.number(value),
                value.doubleValue(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper()));
      }
    }
    String told =
        String.join(
            "; ",
            current.stream()
                .filter(measured -> measured.value() != null)
                .map(measured -> period(measured) + ": " + text(measured))
                .toList());
    return Chart.of(points, "Diagram över " + name + ". " + told + ".");
  }

  private @Nullable IntervalView interval(MeasurementView measured) {
    return target.intervals().stream()
        .filter(interval -> interval.period().equals(measured.period()))
        .findFirst()
        .map(ValueInterval::interval)
        .orElse(null);
  }

  private static String interval(@Nullable IntervalView interval) {
    if (interval == null) {
      return "";
    }
    Double lower = interval.lower();
    Double upper = interval.upper();
    return (lower == null ? "–" : Phrases.rounded(lower))
        + " till "
        + (upper == null ? "–" : Phrases.rounded(upper));
  }

  private static String period(MeasurementView measured) {
    return Phrases.days(measured.period().start(), measured.period().end());
  }

  private static String text(MeasurementView measured) {
    if (measured.withheld()) {
      return "visas inte (för få)";
    }
    var value = measured.value();
    var words = measured.words();
    if (value != null) {
      return Phrases.number(value);
    }
    return words == null ? "inget tal" : words.sv();
  }

  private static String remark(MeasurementView measured) {
    return measured.status() == MeasurementStatus.PRELIMINARY ? "preliminär" : "";
  }
}
