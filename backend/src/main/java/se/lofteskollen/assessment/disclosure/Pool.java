package se.lofteskollen.assessment.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parts of the calendar whose count is known together, and of which nothing smaller is.
 *
 * @param parts the days, as pieces between the ends of periods
 * @param total their count: none, or not small
 * @param marks disjoint pieces that were not told of by themselves, since they or what would have
 *     been left were small. Each may be any small number as far as a reader can tell, which holds
 *     while {@code total >= marks + limit - 2} and something of the pool is outside all of them
 */
record Pool(BitSet parts, long total, List<BitSet> marks) {

  Pool(BitSet parts, long total) {
    this(parts, total, List.of());
  }

  boolean isEmpty() {
    return total == 0;
  }

  /** Whether the reader knows enough already to be told no more, whatever the next count is. */
  boolean canBearAnotherMark(int limit) {
    return total >= marks.size() + limit - 1;
  }

  /** These parts of the pool, with the marks that they have to do with. */
  Pool part(BitSet some, long count) {
    return new Pool(some, count, marks.stream().filter(mark -> mark.intersects(some)).toList());
  }

  boolean isMarked() {
    return !marks.isEmpty();
  }

  /** Whether something lies outside the marks, so that they can be exchanged for it. */
  boolean hasRoom() {
    BitSet room = (BitSet) parts.clone();
    marks.forEach(room::andNot);
    return !isMarked() || !room.isEmpty();
  }

  boolean mayBeKnown(int limit) {
    return isMarked()
        ? total >= Math.max(limit, marks.size() + limit - 2L)
        : total == 0 || total >= limit;
  }

  Pool marking(BitSet piece) {
    List<BitSet> more = new ArrayList<>(marks);
    more.add(piece);
    return new Pool(parts, total, List.copyOf(more));
  }

  static boolean contains(BitSet whole, BitSet piece) {
    BitSet beyond = (BitSet) piece.clone();
    beyond.andNot(whole);
    return beyond.isEmpty();
  }
}
