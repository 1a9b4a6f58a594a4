package se.lofteskollen.assessment.activity;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Whether sums that are known for several periods together can be divided so that every period has
 * what it needs. Each sum may go to any of the periods it spans, which follow one another; the one
 * that ends first is used first (the greedy rule for intervals, which finds a division if there is
 * any).
 */
final class Spread {
  private Spread() {}

  /**
   * A sum over several periods.
   *
   * @param first number of the first period it may belong to
   * @param last number of the last
   * @param most how much it may be; {@link Amount#UNBOUNDED}: however much
   */
  record Sum(int first, int last, long most) {}

  /**
   * Whether there is a division.
   *
   * @param needs what each period lacks, oldest first
   */
  static boolean suffices(long[] needs, List<Sum> sums) {
    List<Sum> byFirst = sums.stream().sorted(Comparator.comparingInt(Sum::first)).toList();
    var open = new PriorityQueue<long[]>(Comparator.comparingLong(rest -> rest[0]));
    int coming = 0;
    for (int period = 0; period < needs.length; period++) {
      while (coming < byFirst.size() && byFirst.get(coming).first() <= period) {
        Sum sum = byFirst.get(coming++);
        open.add(new long[] {sum.last(), sum.most()});
      }
      long need = needs[period];
      while (need > 0) {
        long[] next = open.peek();
        if (next == null) {
          return false;
        }
        if (next[0] < period || next[1] == 0) {
          open.remove();
        } else if (next[1] == Amount.UNBOUNDED) {
          need = 0;
        } else {
          long taken = Math.min(need, next[1]);
          need -= taken;
          next[1] -= taken;
        }
      }
    }
    return true;
  }
}
