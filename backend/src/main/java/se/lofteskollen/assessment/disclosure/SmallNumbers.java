package se.lofteskollen.assessment.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Withholds the counts 1 to limit − 1 of an indicator, and what else would give them away: a total,
 * a difference, or the choice of what is withheld. It remembers: what was shown counts as known,
 * and of two counts that together would give a small one away the one that came later is withheld.
 *
 * <p>Counts are gone through in the order in which they came; of those that came together, first
 * those that lie in no other, then those that lie in them, and so on; of these the earlier first.
 * That order says nothing about the numbers. What is shown parts what is counted into pools with
 * known counts. A count is shown if it follows from the pools, or if it parts a single pool into
 * two whose counts are each 0 or at least the limit. If not, one of the two is marked; marks are
 * never parted, and a pool keeps parts outside its marks and a count of at least the number of
 * marks + limit − 2. What is withheld stays so unless it follows later from what is shown.
 *
 * <p>Why that holds also against a reader who knows this rule and the limit, and has kept every
 * earlier answer: give each mark any small count and what is left to the rest of its pool. The same
 * counts are shown at the same time, since pools keep their totals, and the same are withheld,
 * since a small mark fails where it failed before. So a count that is withheld has at least limit −
 * 1 possible values, whether it is small itself or covers for another, and so has every span of
 * days whose count does not follow from what is shown. Those that do follow are sums of pools, and
 * so are 0 or at least the limit.
 *
 * <p>A new vintage is a new count that takes the earlier one's place, if everything that was shown
 * beside it can still be told; if not, it is withheld. The earlier vintage stays as it was. What
 * follows from counts of which one was revised before the other came is not guarded: they count
 * different states of the register.
 *
 * <p>A whole and its parts are the same as a year and its months: a part is some of the groups that
 * the whole counts. Two parts of one whole are taken to have nothing in common.
 *
 * <p>The method is primary and complementary (secondary) cell suppression: Hundepool et al.,
 * Statistical Disclosure Control, Wiley 2012, chapter 4. That the decision may say nothing that the
 * reader does not know is the demand of simulatable auditing: Kenthapadi, Mishra and Nissim, PODS
 * 2005.
 *
 * <p>What it does not do: who has counts from elsewhere knows more. Counts that contradict each
 * other prove nothing; those that come later in the order are withheld.
 */
public final class SmallNumbers {
  /** Counts from 1 to one less than this are withheld unless an indicator says otherwise. */
  public static final int DEFAULT_LIMIT = 5;

  private SmallNumbers() {}

  /**
   * What must be withheld of counts that all come at once.
   *
   * @return the keys, in the order of the counts
   * @throws IllegalArgumentException as {@link #decide}
   */
  public static <K> Set<K> withheld(Collection<Cell<K>> counts, int limit) {
    Set<K> withheld = new LinkedHashSet<>();
    decide(List.of(), counts.stream().map(Arrival::guarded).toList(), limit).stream()
        .filter(one -> !one.isShown())
        .map(one -> one.cell().key())
        .forEach(withheld::add);
    return Collections.unmodifiableSet(withheld);
  }

  /**
   * What becomes of counts that come now. Periods may nest, overlap and leave gaps. The order of
   * the counts and their keys do not matter. The time it takes grows with the square of the number
   * of counts, times the number of their ends; with each new vintage among them once more.
   *
   * @param memory what was decided before of the counts that hold, each in its newest vintage
   * @param arrivals what comes: anew, or as a new vintage of what is remembered
   * @param limit the smallest count above none that may be shown
   * @return what is to be remembered of the arrivals, in their order, and after them anew of what
   *     was withheld and now follows
   * @throws IllegalArgumentException if the limit is below 3, since with 2 what is withheld is 1;
   *     or if two of the memory, or two arrivals, count the same or have the same key
   */
  public static <K> List<Remembered<K>> decide(
      List<Remembered<K>> memory, Collection<Arrival<K>> arrivals, int limit) {
    if (limit < 3) {
      throw new IllegalArgumentException("Below a limit of 3, to withhold a count tells it.");
    }
    List<Cell<K>> coming = arrivals.stream().map(Arrival::cell).toList();
    List<Cell<K>> known = memory.stream().map(Remembered::cell).toList();
    requireDistinct(known, cell -> List.of(cell.period(), cell.groups()));
    requireDistinct(coming, cell -> List.of(cell.period(), cell.groups()));
    requireDistinct(Stream.concat(known.stream(), coming.stream()).toList(), Cell::key);
    return new Decision<>(memory, arrivals, limit).result();
  }

  private static <K> void requireDistinct(
      Collection<Cell<K>> counts, Function<Cell<K>, Object> what) {
    if (counts.stream().map(what).distinct().count() < counts.size()) {
      throw new IllegalArgumentException("Each period has one count, and each key stands for one.");
    }
  }
}
