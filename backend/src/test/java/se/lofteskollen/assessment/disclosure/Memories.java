package se.lofteskollen.assessment.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lofteskollen.assessment.calendar.Days;

/**
 * What a reader makes of the answers who has kept every one: all tables of a few squares, the
 * counts of some sets of squares shown one lot after the other. The reader holds every table
 * possible that would have given the same answers at the same time.
 */
final class Memories {
  private Memories() {}

  /**
   * Some days of some groups.
   *
   * @param groups names of one letter each
   */
  record Block(int from, int to, String groups) {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    Cell<Block> counted(int[] table, String all) {
      return new Cell<>(
          this,
          new Days(START.plusDays(from), START.plusDays(to - 1L)),
          letters(),
          count(table, all));
    }

    private Set<String> letters() {
      return groups.chars().mapToObj(Character::toString).collect(Collectors.toSet());
    }

    /** Squares of the table: day by day, in each the groups. */
    IntStream squares(String all) {
      return IntStream.range(from, to)
          .flatMap(day -> groups.chars().map(group -> day * all.length() + all.indexOf(group)));
    }

    long count(int[] table, String all) {
      return squares(all).mapToLong(square -> table[square]).sum();
    }

    int mask(String all) {
      return squares(all).map(square -> 1 << square).reduce(0, (one, other) -> one | other);
    }
  }

  /** When each count was shown, and as what; −1 where it is withheld to the end. */
  record Answer(List<Integer> shownAt, List<Long> counts) {}

  static Answer answer(List<List<Block>> lots, int[] table, String groups, int limit) {
    Map<Block, Remembered<Block>> memory = new HashMap<>();
    for (List<Block> lot : lots) {
      SmallNumbers.decide(
              List.copyOf(memory.values()),
              lot.stream().map(it -> Arrival.guarded(it.counted(table, groups))).toList(),
              limit)
          .forEach(one -> memory.put(one.cell().key(), one));
    }
    List<Remembered<Block>> decided =
        lots.stream()
            .flatMap(List::stream)
            .map(it -> Objects.requireNonNull(memory.get(it)))
            .toList();
    return new Answer(
        decided.stream().map(it -> Objects.requireNonNullElse(it.shownAt(), -1)).toList(),
        decided.stream().map(it -> it.isShown() ? it.cell().count() : -1).toList());
  }

  /** As {@link Tables#findings}, of everything that was shown until the end. */
  static List<String> findings(
      List<List<Block>> lots, int days, String groups, int limit, int most) {
    Map<Answer, List<int[]>> byAnswer = new HashMap<>();
    int squares = days * groups.length();
    Tables.forEachTable(
        squares,
        most,
        table ->
            byAnswer
                .computeIfAbsent(answer(lots, table, groups, limit), key -> new ArrayList<>())
                .add(table));
    List<Block> all = lots.stream().flatMap(List::stream).toList();
    List<String> findings = new ArrayList<>();
    byAnswer.forEach(
        (answer, tables) -> {
          int least = tables.stream().mapToInt(it -> IntStream.of(it).sum()).min().orElseThrow();
          for (int set = 1; set < 1 << squares && least <= most - limit + 2; set++) {
            Set<Long> possible = possible(tables, set);
            int chosen = set;
            boolean withheld =
                IntStream.range(0, all.size())
                    .anyMatch(
                        i -> answer.counts().get(i) == -1 && all.get(i).mask(groups) == chosen);
            long first = possible.iterator().next();
            boolean harmless = possible.size() == 1 && (first == 0 || first >= limit);
            if (possible.size() < limit - 1 && (withheld || !harmless)) {
              findings.add(
                  "%s shown as %s: %s counts %s, as in %s"
                      .formatted(
                          lots,
                          answer,
                          Integer.toBinaryString(set),
                          possible,
                          Arrays.toString(tables.getFirst())));
            }
          }
        });
    return findings;
  }

  private static Set<Long> possible(List<int[]> tables, int set) {
    Set<Long> possible = new TreeSet<>();
    for (int[] table : tables) {
      long sum = 0;
      for (int square = 0; square < table.length; square++) {
        if ((set & (1 << square)) != 0) {
          sum += table[square];
        }
      }
      possible.add(sum);
    }
    return possible;
  }

  /** Every order of every set of blocks, each shown by itself. */
  static List<List<List<Block>>> allOrders(List<Block> blocks) {
    List<List<List<Block>>> orders = new ArrayList<>();
    extend(List.of(), blocks, orders);
    return orders;
  }

  private static void extend(
      List<List<Block>> begun, List<Block> left, List<List<List<Block>>> orders) {
    for (Block block : left) {
      List<List<Block>> longer = new ArrayList<>(begun);
      longer.add(List.of(block));
      orders.add(longer);
      extend(longer, left.stream().filter(it -> !it.equals(block)).toList(), orders);
    }
  }
}
