package se.lofteskollen.assessment.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lofteskollen.assessment.calendar.Days;

/**
 * All tables of counts for a few days in a row, and what a reader who knows the rule and the limit
 * makes of the answer. The reader holds every table possible that gives the same answer.
 */
final class Tables {
  private Tables() {}

  /** From one day up to another, the second not included. */
  record Spell(int from, int to) {
    Days days() {
      LocalDate start = LocalDate.of(2026, 1, 1);
      return new Days(start.plusDays(from), start.plusDays(to - 1L));
    }

    long count(int[] table) {
      return IntStream.range(from, to).mapToLong(day -> table[day]).sum();
    }
  }

  static List<Spell> allSpells(int days) {
    return IntStream.range(0, days)
        .boxed()
        .flatMap(from -> IntStream.rangeClosed(from + 1, days).mapToObj(to -> new Spell(from, to)))
        .toList();
  }

  static Stream<List<Spell>> allSets(List<Spell> spells) {
    return IntStream.range(1, 1 << spells.size())
        .mapToObj(
            chosen ->
                IntStream.range(0, spells.size())
                    .filter(i -> (chosen & (1 << i)) != 0)
                    .mapToObj(spells::get)
                    .toList());
  }

  static Set<Spell> withheld(List<Spell> published, int[] table, int limit) {
    return SmallNumbers.withheld(
        published.stream()
            .map(spell -> new Cell<>(spell, spell.days(), spell.count(table)))
            .toList(),
        limit);
  }

  /** What a reader gives away to another: each count that is shown, −1 where it is withheld. */
  private static List<Long> answer(List<Spell> published, int[] table, int limit) {
    Set<Spell> withheld = withheld(published, table, limit);
    return published.stream()
        .map(spell -> withheld.contains(spell) ? -1 : spell.count(table))
        .toList();
  }

  /**
   * What the reader finds out although it should stay unknown, over all tables whose counts add up
   * to at most {@code most}. Leaving out the larger tables can only take possibilities away from
   * the reader, so it hides no finding. It could make one up where the only other possibilities are
   * larger; so an answer is judged if it has a table that is {@code limit - 2} below {@code most},
   * the most that a single withheld count must be able to grow by.
   */
  static List<String> findings(List<Spell> published, int days, int limit, int most) {
    Map<List<Long>, List<int[]>> byAnswer = new HashMap<>();
    forEachTable(
        days,
        most,
        table ->
            byAnswer
                .computeIfAbsent(answer(published, table, limit), key -> new ArrayList<>())
                .add(table));
    List<String> findings = new ArrayList<>();
    byAnswer.forEach(
        (answer, tables) -> {
          if (tables.stream().mapToInt(it -> IntStream.of(it).sum()).min().orElseThrow()
              <= most - limit + 2) {
            findings.addAll(findings(published, days, limit, answer, tables));
          }
        });
    return findings;
  }

  /** Looks at any set of days, not only at those in a row. */
  private static List<String> findings(
      List<Spell> published, int days, int limit, List<Long> answer, List<int[]> tables) {
    List<String> findings = new ArrayList<>();
    for (int set = 1; set < 1 << days; set++) {
      int chosen = set;
      Set<Long> possible = new TreeSet<>();
      tables.forEach(
          table ->
              possible.add(
                  IntStream.range(0, days)
                      .filter(day -> (chosen & (1 << day)) != 0)
                      .mapToLong(day -> table[day])
                      .sum()));
      long first = possible.iterator().next();
      boolean harmless = possible.size() == 1 && (first == 0 || first >= limit);
      boolean withheld =
          IntStream.range(0, published.size())
              .anyMatch(i -> answer.get(i) == -1 && mask(published.get(i)) == chosen);
      if (possible.size() < limit - 1 && (withheld || !harmless)) {
        findings.add(
            "%s shown as %s: the days %s count %s"
                .formatted(published, answer, Integer.toBinaryString(chosen), possible));
      }
    }
    return findings;
  }

  private static int mask(Spell spell) {
    return (1 << spell.to()) - (1 << spell.from());
  }

  static void forEachTable(int days, int most, Consumer<int[]> consumer) {
    fill(new int[days], 0, most, consumer);
  }

  private static void fill(int[] table, int day, int most, Consumer<int[]> consumer) {
    if (day == table.length) {
      consumer.accept(table.clone());
      return;
    }
    for (int count = 0; count <= most; count++) {
      table[day] = count;
      fill(table, day + 1, most - count, consumer);
    }
    table[day] = 0;
  }
}
