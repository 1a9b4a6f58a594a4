package se.lofteskollen.assessment.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is counted, in pieces of which every count has all or nothing: the days between the ends of
 * the periods, for each group.
 */
final class Parts<K> {
  /** Every first day of a period, and every day after a last one. */
  private final List<LocalDate> ends;

  private final List<String> groups;

  Parts(Collection<Cell<K>> counts) {
    ends =
        List.copyOf(
            new TreeSet<>(
                counts.stream()
                    .map(Cell::period)
                    .flatMap(days -> Stream.of(days.first(), days.last().plusDays(1)))
                    .toList()));
    groups =
        List.copyOf(new TreeSet<>(counts.stream().flatMap(it -> it.groups().stream()).toList()));
  }

  BitSet of(Cell<K> cell) {
    BitSet parts = new BitSet();
    for (int group = 0; group < groups.size(); group++) {
      if (cell.groups().contains(groups.get(group))) {
        for (int i = 0; i < ends.size(); i++) {
          if (cell.period().contains(ends.get(i))) {
            parts.set(group * ends.size() + i);
          }
        }
      }
    }
    return parts;
  }

  /** Days times groups: unlike the number of pieces, the same whatever other periods there are. */
  long size(BitSet parts) {
    return parts.stream()
        .map(part -> part % ends.size())
        .mapToLong(i -> ChronoUnit.DAYS.between(ends.get(i), ends.get(i + 1)))
        .sum();
  }

  /** Those that lie in no other first, then those that lie in them; of these the earlier first. */
  static <K> List<Cell<K>> inOrder(Collection<Cell<K>> counts) {
    record Placed<K>(Cell<K> cell, int depth) {}
    List<Cell<K>> largestFirst = new ArrayList<>(counts);
    largestFirst.sort(Comparator.comparing(cell -> -cell.period().count() * cell.groups().size()));
    List<Placed<K>> placed = new ArrayList<>();
    for (Cell<K> cell : largestFirst) {
      int depth =
          placed.stream()
              .filter(other -> other.cell().encloses(cell))
              .mapToInt(other -> other.depth() + 1)
              .max()
              .orElse(0);
      placed.add(new Placed<>(cell, depth));
    }
    return placed.stream()
        .sorted(
            Comparator.comparingInt((Placed<K> it) -> it.depth())
                .thenComparing(it -> it.cell().period().first())
                .thenComparing(it -> it.cell().period().last())
                .thenComparing(it -> new TreeSet<>(it.cell().groups()).toString()))
        .map(Placed::cell)
        .toList();
  }
}
