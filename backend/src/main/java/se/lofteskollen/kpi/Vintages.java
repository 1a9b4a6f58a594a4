package se.lofteskollen.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.shared.time.ClosedPeriod;

/** Which of the values published for the same period is which. */
final class Vintages {
  private record Key(UUID indicator, ClosedPeriod period) {}

  private Vintages() {}

  /**
   * Measurements with their vintages, as known on a day. A vintage keeps its number whatever the
   * day; the newest that was known is the current one.
   *
   * @param inOrder each period's whole, its vintages in their order
   * @param day in Europe/Stockholm
   */
  static List<MeasurementView> knownOn(LocalDate day, List<Measurement> inOrder) {
    var periods = new LinkedHashMap<Key, List<Measurement>>();
    for (Measurement measurement : inOrder) {
      periods
          .computeIfAbsent(
              new Key(measurement.indicatorId, measurement.period()), _ -> new ArrayList<>())
          .add(measurement);
    }
    return periods.values().stream().flatMap(vintages -> known(day, vintages).stream()).toList();
  }

  private static List<MeasurementView> known(LocalDate day, List<Measurement> vintages) {
    var known = vintages.stream().filter(one -> !one.knownFrom().isAfter(day)).toList();
    return known.stream()
        .map(
            one ->
                MeasurementView.from(one, vintages.indexOf(one) + 1, one.equals(known.getLast())))
        .toList();
  }
}
