package se.lofteskollen.assessment.activity;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many of each there are, in their natural order. */
final class Counts<K extends Comparable<? super K>> {
  private final NavigableMap<K, Integer> counts = new TreeMap<>();

  /**
   * Counts some more, or fewer.
   *
   * @param change negative where they go away
   * @throws IllegalArgumentException when more go away than there are
   */
  void add(K key, int change) {
    int left = counts.getOrDefault(key, 0) + change;
    if (left < 0) {
      throw new IllegalArgumentException("Only what was added can be removed.");
    }
    if (left == 0) {
      counts.remove(key);
    } else {
      counts.put(key, left);
    }
  }

  Set<K> keys() {
    return counts.keySet();
  }

  @Nullable K first() {
    return counts.isEmpty() ? null : counts.firstKey();
  }

  @Nullable K last() {
    return counts.isEmpty() ? null : counts.lastKey();
  }

  int upTo(K most) {
    return sum(counts.headMap(most, true));
  }

  int above(K most) {
    return sum(counts.tailMap(most, false));
  }

  private static int sum(NavigableMap<?, Integer> part) {
    return part.values().stream().mapToInt(Integer::intValue).sum();
  }
}
