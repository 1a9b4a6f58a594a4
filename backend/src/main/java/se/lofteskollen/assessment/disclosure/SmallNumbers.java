package se.lofteskollen.assessment.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lofteskollen.assessment.calendar.Days;

/**
 * Withholds the counts 1 to limit − 1 of an indicator, and what else would give them away: a total,
 * a difference, or the choice of what is withheld.
 *
 * <p>Counts are gone through in an order that their periods alone decide: first those that lie in
 * no other, then those that lie in them, and so on; of these the earlier first. So totals are shown
 * before their parts, and what covers for a small part is the last one of the same total. What is
 * shown parts the calendar into pools with known counts. A count is shown if it follows from the
 * pools, or if it parts a single pool into two whose counts are each 0 or at least the limit. If
 * not, one of the two is marked; marks are never parted, and a pool keeps parts outside its marks
 * and a count of at least the number of marks + limit − 2.
 *
 * <p>Why that holds also against a reader who knows this rule and the limit: give each mark any
 * small count and what is left to the rest of its pool. The same counts are shown, since pools keep
 * their totals, and the same are withheld, since a small mark fails where it failed before. So a
 * count that is withheld has at least limit − 1 possible values, whether it is small itself or
 * covers for another, and so has every span of days whose count does not follow from what is shown.
 * Those that do follow are sums of pools, and so are 0 or at least the limit.
 *
 * <p>The method is primary and complementary (secondary) cell suppression: Hundepool et al.,
 * Statistical Disclosure Control, Wiley 2012, chapter 4. That the decision may say nothing that the
 * reader does not know is the demand of simulatable auditing: Kenthapadi, Mishra and Nissim, PODS
 * 2005.
 *
 * <p>What it does not do: it looks at one indicator at one time. Who keeps earlier editions, or has
 * the counts from elsewhere, knows more. Counts that contradict each other prove nothing; those
 * that come later in the order are withheld.
 */
public final class SmallNumbers {
  /** Counts from 1 to one less than this are withheld unless an indicator says otherwise. */
  public static final int DEFAULT_LIMIT = 5;

  private SmallNumbers() {}

  /**
   * What must be withheld of the counts of one indicator. Periods may nest, overlap and leave gaps.
   * The order of the counts and their keys do not matter. The time it takes grows with the square
   * of the number of periods, times the number of their ends.
   *
   * @param limit the smallest count above none that may be shown
   * @return the keys, in the order of the counts
   * @throws IllegalArgumentException if the limit is below 3, since with 2 what is withheld is 1;
   *     or if two counts have the same period or key
   */
  public static <K> Set<K> withheld(Collection<Cell<K>> counts, int limit) {
    if (limit < 3) {
      throw new IllegalArgumentException("Below a limit of 3, to withhold a count tells it.");
    }
    requireDistinct(counts, Cell::period);
    requireDistinct(counts, Cell::key);

    Set<K> shown = shown(counts, limit);
    Set<K> withheld = new LinkedHashSet<>();
    counts.stream().map(Cell::key).filter(key -> !shown.contains(key)).forEach(withheld::add);
    return Collections.unmodifiableSet(withheld);
  }

  /** Goes through the counts again as long as one that was shown lets another follow. */
  private static <K> Set<K> shown(Collection<Cell<K>> counts, int limit) {
    List<LocalDate> ends = ends(counts);
    Knowledge knowledge = new Knowledge(limit);
    List<Cell<K>> left = inOrder(counts);
    Set<K> shown = new HashSet<>();
    int before;
    do {
      before = shown.size();
      for (Cell<K> cell : left) {
        if (knowledge.tell(parts(cell.period(), ends), cell.count())) {
          shown.add(cell.key());
        }
      }
      left = left.stream().filter(cell -> !shown.contains(cell.key())).toList();
    } while (shown.size() > before);
    return shown;
  }

  private static <K> List<Cell<K>> inOrder(Collection<Cell<K>> counts) {
    record Placed<K>(Cell<K> cell, int depth) {}
    List<Cell<K>> longestFirst = new ArrayList<>(counts);
    longestFirst.sort(Comparator.comparing(cell -> -cell.period().count()));
    List<Placed<K>> placed = new ArrayList<>();
    for (Cell<K> cell : longestFirst) {
      int depth =
          placed.stream()
              .filter(other -> encloses(other.cell().period(), cell.period()))
              .mapToInt(other -> other.depth() + 1)
              .max()
              .orElse(0);
      placed.add(new Placed<>(cell, depth));
    }
    return placed.stream()
        .sorted(
            Comparator.comparingInt((Placed<K> it) -> it.depth())
                .thenComparing(it -> it.cell().period().first())
                .thenComparing(it -> it.cell().period().last()))
        .map(Placed::cell)
        .toList();
  }

  private static boolean encloses(Days outer, Days inner) {
    return outer.contains(inner.first()) && outer.contains(inner.last());
  }

  /** Every first day of a period, and every day after a last one. */
  private static <K> List<LocalDate> ends(Collection<Cell<K>> counts) {
    return List.copyOf(
        new TreeSet<>(
            counts.stream()
                .map(Cell::period)
                .flatMap(days -> Stream.of(days.first(), days.last().plusDays(1)))
                .toList()));
  }

  private static BitSet parts(Days period, List<LocalDate> ends) {
    BitSet parts = new BitSet();
    IntStream.range(0, ends.size()).filter(i -> period.contains(ends.get(i))).forEach(parts::set);
    return parts;
  }

  private static <K> void requireDistinct(
      Collection<Cell<K>> counts, Function<Cell<K>, Object> what) {
    if (counts.stream().map(what).distinct().count() < counts.size()) {
      throw new IllegalArgumentException("Each period has one count, and each key stands for one.");
    }
  }
}
