package se.lofteskollen.assessment.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader can work out of the counts that are told: the calendar in pools, each with a
 * known count. A count is told only if it leaves the pools whole or parts one of them in two.
 *
 * <p>What is looked at to decide is known to the reader, but for one question: are both halves none
 * or not small? If not, one half is marked as if it were the small one.
 */
final class Knowledge {
  private final int limit;
  private final List<Pool> pools = new ArrayList<>();

  /** Parts in small counts that nothing encloses. Their sums are known to be small. */
  private final BitSet unknown = new BitSet();

  Knowledge(int limit) {
    this.limit = limit;
  }

  /** Tells the count of these parts, or leaves it out and returns false. */
  boolean tell(BitSet parts, long count) {
    if (parts.intersects(unknown)) {
      return false;
    }
    BitSet untold = (BitSet) parts.clone();
    long more = count;
    Pool cut = null;
    for (Pool pool : pools) {
      if (pool.isEmpty() || Pool.contains(parts, pool.parts())) {
        untold.andNot(pool.parts());
        more -= pool.total();
      } else if (pool.parts().intersects(parts)) {
        cut = pool;
      }
    }
    return cut == null ? tellAnew(untold, more) : tellWithin(cut, untold, more);
  }

  private boolean tellAnew(BitSet untold, long count) {
    if (untold.isEmpty()) {
      return count == 0;
    }
    Pool pool = new Pool(untold, count);
    if (pool.mayBeKnown(limit)) {
      pools.add(pool);
      return true;
    }
    unknown.or(untold);
    return false;
  }

  /** What goes beyond the pool, into another one or where nothing is known, is not told. */
  private boolean tellWithin(Pool pool, BitSet some, long count) {
    if (!Pool.contains(pool.parts(), some) || !pool.canBearAnotherMark(limit)) {
      return false;
    }
    BitSet others = (BitSet) pool.parts().clone();
    others.andNot(some);
    Pool one = pool.part(some, count);
    Pool other = pool.part(others, pool.total() - count);
    BitSet mark = toMark(one, other);
    if (mark == null || !one.hasRoom() || !other.hasRoom()) {
      return false;
    }
    pools.remove(pool);
    if (one.mayBeKnown(limit) && other.mayBeKnown(limit)) {
      pools.add(one);
      pools.add(other);
      return true;
    }
    pools.add(pool.marking(mark));
    return false;
  }

  /**
   * The half without marks, of two such the one with fewer parts; null if both have some, or parts
   * of the same.
   */
  private static @Nullable BitSet toMark(Pool one, Pool other) {
    if (one.isMarked()) {
      return other.isMarked() ? null : other.parts();
    }
    return other.isMarked() || one.parts().cardinality() <= other.parts().cardinality()
        ? one.parts()
        : other.parts();
  }
}
