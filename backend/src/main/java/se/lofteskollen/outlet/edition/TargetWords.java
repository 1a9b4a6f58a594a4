package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.outlet.edition.Edition.Value;

/** What came of it, in words, with the newest value of every period. */
final class TargetWords {
  private final Target target;

  private TargetWords(Target target) {
    this.target = target;
  }

  static Edition.Target of(Target target) {
    return new TargetWords(target).words();
  }

  private Edition.Target words() {
    Series series = target.series();
    List<Series.Measurement> current =
        series == null
            ? List.of()
            : series.measurements().stream().filter(Series.Measurement::current).toList();
    KpiAssessment.Verdict verdict = target.assessment().verdict();
    return new Edition.Target(
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

  private Value value(Series.Measurement measured) {
    return new Value(
        period(measured), text(measured), interval(interval(measured)), remark(measured));
  }

  private @Nullable Chart chart(String name, List<Series.Measurement> current) {
    List<Chart.Point> points = new ArrayList<>();
    for (Series.Measurement measured : current) {
      var value = measured.value();
      if (value != null) {
        Target.Interval interval = interval(measured);
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

  private Target.@Nullable Interval interval(Series.Measurement measured) {
    return target.intervals().stream()
        .filter(interval -> interval.period().equals(measured.period()))
        .findFirst()
        .map(Target.ValueInterval::interval)
        .orElse(null);
  }

  private static String interval(Target.@Nullable Interval interval) {
    if (interval == null) {
      return "";
    }
    Double lower = interval.lower();
    Double upper = interval.upper();
    return (lower == null ? "–" : Phrases.rounded(lower))
        + " till "
        + (upper == null ? "–" : Phrases.rounded(upper));
  }

  private static String period(Series.Measurement measured) {
    return Phrases.days(measured.period().start(), measured.period().end());
  }

  private static String text(Series.Measurement measured) {
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

  private static String remark(Series.Measurement measured) {
    return measured.status() == Series.Measurement.Status.PRELIMINARY ? "preliminär" : "";
  }
}
