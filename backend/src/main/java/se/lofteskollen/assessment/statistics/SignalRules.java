package se.lofteskollen.assessment.statistics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Marks every point of a series that one of Wheeler's rules points at. */
final class SignalRules {
  private static final int RUN = 7;
  private static final int WHOLE_WAY = 3;
  private static final int MOST_OF_THE_WAY = 2;

  private SignalRules() {}

  static List<Set<Signal>> signals(Series series) {
    List<Set<Signal>> signals = new ArrayList<>();
    for (int point = 0; point < series.size(); point++) {
      signals.add(EnumSet.noneOf(Signal.class));
      if (series.beyond(point, WHOLE_WAY)) {
        signals.get(point).add(Signal.OUTSIDE);
      }
    }
    // A run on one side has as many points as sides; a run of steps has one point more.
    runs(series.size(), 0, series::side, RUN, Signal.SEVEN_ON_ONE_SIDE, signals);
    runs(series.size(), 1, series::step, RUN - 1, Signal.SEVEN_UP_OR_DOWN, signals);
    for (int side : new int[] {-1, 1}) {
      twoOfThree(series, side, signals);
    }
    return signals;
  }

  /**
   * Marks runs of at least {@code length} directions that are the same and not 0.
   *
   * @param first the first point that has a direction; the points before it belong to its run
   */
  private static void runs(
      int size,
      int first,
      IntUnaryOperator direction,
      int length,
      Signal signal,
      List<Set<Signal>> signals) {
    int start = first;
    for (int point = first; point <= size; point++) {
      boolean goesOn = point < size && direction.applyAsInt(point) == direction.applyAsInt(start);
      if (goesOn) {
        continue;
      }
      if (point - start >= length && direction.applyAsInt(start) != 0) {
        signals.subList(start - first, point).forEach(marks -> marks.add(signal));
      }
      start = point;
    }
  }

  private static void twoOfThree(Series series, int side, List<Set<Signal>> signals) {
    for (int last = 2; last < series.size(); last++) {
      List<Integer> far = new ArrayList<>();
      for (int point = last - 2; point <= last; point++) {
        if (series.side(point) == side && series.beyond(point, MOST_OF_THE_WAY)) {
          far.add(point);
        }
      }
      if (far.size() >= 2) {
        far.forEach(point -> signals.get(point).add(Signal.TWO_OF_THREE));
      }
    }
  }
}
