package se.lofteskollen.assessment.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.assessment.disclosure.Arrival.Openness;

/** What becomes of counts that come to what is remembered. */
final class Decision<K> {
  private final List<Remembered<K>> memory;
  private final Collection<Arrival<K>> arrivals;
  private final int limit;

  /** What was and what comes: both are seen in the same pieces. */
  private final List<Cell<K>> all;

  /** Keys of what a reader learnt nothing from when it was withheld. */
  private final Set<K> silent;

  /** Keys of what was shown and did not fit what else was shown even before. */
  private final Set<K> contradicting;

  /** What holds: without what the arrivals replace, with what takes its place. */
  private final List<Remembered<K>> sequence;

  private final Map<K, Remembered<K>> decided = new HashMap<>();
  private final int next;

  Decision(List<Remembered<K>> memory, Collection<Arrival<K>> arrivals, int limit) {
    this.memory = memory;
    this.arrivals = arrivals;
    this.limit = limit;
    all =
        Stream.concat(memory.stream().map(Remembered::cell), arrivals.stream().map(Arrival::cell))
            .toList();
    var before = new Replay<>(memory, all, Set.of(), limit);
    contradicting = before.contradicting();
    silent =
        memory.stream()
            .filter(one -> !one.isShown())
            .map(one -> one.cell().key())
            .filter(key -> !before.marked().contains(key))
            .collect(Collectors.toSet());
    sequence = new ArrayList<>(memory.stream().filter(one -> revising(one).isEmpty()).toList());
    next =
        1
            + memory.stream()
                .flatMap(
                    one -> Stream.concat(Stream.of(one.place()), Stream.ofNullable(one.shownAt())))
                .mapToInt(step -> step)
                .max()
                .orElse(0);
    replace();
    come();
  }

  List<Remembered<K>> result() {
    List<Remembered<K>> result =
        new ArrayList<>(
            arrivals.stream()
                .map(arrival -> Objects.requireNonNull(decided.remove(arrival.cell().key())))
                .toList());
    result.addAll(decided.values());
    return result;
  }

  /** One new vintage after the other, totals first, takes the place of the earlier one. */
  private void replace() {
    var revised = memory.stream().filter(one -> revising(one).isPresent()).toList();
    for (Cell<K> cell : Parts.inOrder(revised.stream().map(Remembered::cell).toList())) {
      Remembered<K> earlier =
          revised.stream().filter(one -> one.cell().equals(cell)).findFirst().orElseThrow();
      Arrival<K> arrival = revising(earlier).orElseThrow();
      var inPlace = Remembered.shown(arrival.cell(), earlier.place());
      if (arrival.openness() != Openness.BARRED && fits(inPlace)) {
        sequence.add(inPlace);
        decided.put(arrival.cell().key(), inPlace);
      }
    }
  }

  /**
   * Whether all that was shown can still be told with it, and what a reader learnt from what was
   * withheld leaves as much open as before.
   */
  private boolean fits(Remembered<K> inPlace) {
    var tried = new ArrayList<>(sequence);
    tried.add(inPlace);
    var replay = new Replay<>(tried, all, silent, limit);
    return contradicting.containsAll(replay.contradicting())
        && sequence.stream()
            .filter(one -> !one.isShown())
            .map(one -> one.cell().key())
            .allMatch(key -> silent.contains(key) || replay.marked().contains(key));
  }

  /** What is told by others anyhow comes first; then the rest together. */
  private void come() {
    var replay = new Replay<>(sequence, all, silent, limit);
    var open = left(Openness.OPEN);
    var told = replay.round(open, cell -> true);
    open.stream().filter(cell -> !told.contains(cell.key())).forEach(replay::freeze);
    open.forEach(cell -> decided.put(cell.key(), Remembered.shown(cell, next)));

    int then = open.isEmpty() ? next : next + 1;
    var guarded = new HashSet<>(left(Openness.GUARDED));
    guarded.removeIf(this::isVintage);
    var rest = arrivals.stream().map(Arrival::cell).filter(this::isUndecided).toList();
    var shown = replay.round(rest, guarded::contains);
    for (Cell<K> cell : rest) {
      decided.put(
          cell.key(),
          shown.contains(cell.key())
              ? Remembered.shown(cell, then)
              : Remembered.withheld(cell, then));
    }
    for (Remembered<K> one : sequence) {
      if (!one.isShown() && replay.follows(one.cell())) {
        decided.put(one.cell().key(), new Remembered<>(one.cell(), one.place(), then));
      }
    }
  }

  private List<Cell<K>> left(Openness openness) {
    return arrivals.stream()
        .filter(arrival -> arrival.openness() == openness)
        .map(Arrival::cell)
        .filter(this::isUndecided)
        .toList();
  }

  private Optional<Arrival<K>> revising(Remembered<K> earlier) {
    return arrivals.stream()
        .filter(arrival -> arrival.cell().countsTheSameAs(earlier.cell()))
        .findFirst();
  }

  private boolean isVintage(Cell<K> cell) {
    return memory.stream().anyMatch(one -> one.cell().countsTheSameAs(cell));
  }

  private boolean isUndecided(Cell<K> cell) {
    return !decided.containsKey(cell.key());
  }
}
