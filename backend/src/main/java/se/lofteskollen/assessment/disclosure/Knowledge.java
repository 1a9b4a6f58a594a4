package se.lofteskollen.assessment.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader can work out of the counts that are told: what is counted, in pools, each with
 * a known count. A count is told only if it leaves the pools whole or parts one of them in two.
 *
 * <p>What is looked at to decide is known to the reader, but for one question: are both halves none
 * or not small? If not, one half is marked as if it were the small one.
 */
final class Knowledge {
  /** What became of a count, and what a reader learns if it is withheld. */
  enum Outcome {
    TOLD,
    /** Withheld: the reader learns that it, or what would be left, may be small. */
    MARKED,
    /** Withheld: the reader knew that it would be, whatever it is. */
    SILENT
  }

  private final int limit;
  private final ToLongFunction<BitSet> size;
  private final List<Pool> pools = new ArrayList<>();

  /** Parts in small counts that nothing encloses. Their sums are known to be small. */
  private final BitSet unknown = new BitSet();

  /**
   * Where nothing is known.
   *
   * @param size of two halves without marks, the smaller one is marked
   */
  Knowledge(int limit, ToLongFunction<BitSet> size) {
    this.limit = limit;
    this.size = size;
  }

  /**
   * Tells the count of these parts, or leaves it out.
   *
   * @param open whether it may be told at all; if not, it is left out as if the guard had so
   *     decided
   */
  Outcome tell(BitSet parts, long count, boolean open) {
    if (parts.intersects(unknown)) {
      return Outcome.SILENT;
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
    return cut == null ? tellAnew(untold, more, open) : tellWithin(cut, untold, more, open);
  }

  /** Whether the reader can work the count out. */
  boolean follows(BitSet parts, long count) {
    BitSet untold = (BitSet) parts.clone();
    long more = count;
    for (Pool pool : pools) {
      if (pool.isEmpty() || Pool.contains(parts, pool.parts())) {
        untold.andNot(pool.parts());
        more -= pool.total();
      }
    }
    return untold.isEmpty() && more == 0;
  }

  /** Of what has to do with these parts nothing is ever told again. */
  void freeze(BitSet parts) {
    unknown.or(parts);
    for (Pool pool : List.copyOf(pools)) {
      if (pool.parts().intersects(parts)) {
        unknown.or(pool.parts());
        pools.remove(pool);
      }
    }
  }

  private Outcome tellAnew(BitSet untold, long count, boolean open) {
    if (untold.isEmpty()) {
      return count == 0 && open ? Outcome.TOLD : Outcome.SILENT;
    }
    Pool pool = new Pool(untold, count);
    if (open && pool.mayBeKnown(limit)) {
      pools.add(pool);
      return Outcome.TOLD;
    }
    unknown.or(untold);
    return Outcome.MARKED;
  }

  /** What goes beyond the pool, into another one or where nothing is known, is not told. */
  private Outcome tellWithin(Pool pool, BitSet some, long count, boolean open) {
    if (!Pool.contains(pool.parts(), some) || !pool.canBearAnotherMark(limit)) {
      return Outcome.SILENT;
    }
    BitSet others = (BitSet) pool.parts().clone();
    others.andNot(some);
    Pool one = pool.part(some, count);
    Pool other = pool.part(others, pool.total() - count);
    BitSet mark = toMark(one, other);
    if (mark == null || !one.hasRoom() || !other.hasRoom()) {
      return Outcome.SILENT;
    }
    pools.remove(pool);
    if (open && one.mayBeKnown(limit) && other.mayBeKnown(limit)) {
      pools.add(one);
      pools.add(other);
      return Outcome.TOLD;
    }
    pools.add(pool.marking(mark));
    return Outcome.MARKED;
  }

  /** The half without marks, of two such the smaller one; null if both have some. */
  private @Nullable BitSet toMark(Pool one, Pool other) {
    if (one.isMarked()) {
      return other.isMarked() ? null : other.parts();
    }
    return other.isMarked() || size.applyAsLong(one.parts()) <= size.applyAsLong(other.parts())
        ? one.parts()
        : other.parts();
  }
}
