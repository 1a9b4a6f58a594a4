package se.lofteskollen.assessment.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.lofteskollen.assessment.disclosure.Knowledge.Outcome;

/**
 * Tells everything again in the order in which it was shown, as it was decided, and so finds what a
 * reader knows who has kept every answer.
 */
final class Replay<K> {
  private final Parts<K> parts;
  private final Knowledge knowledge;
  private final Set<K> marked = new HashSet<>();
  private final Set<K> contradicting = new HashSet<>();

  /**
   * Tells what is remembered.
   *
   * @param all what is remembered and what is still to come, so that both have the same pieces
   * @param silent keys of what a reader learnt nothing from when it was withheld
   */
  Replay(Collection<Remembered<K>> memory, Collection<Cell<K>> all, Set<K> silent, int limit) {
    parts = new Parts<>(all);
    knowledge = new Knowledge(limit, parts::size);
    Map<K, Remembered<K>> byKey = new HashMap<>();
    var steps = new TreeSet<Integer>();
    for (Remembered<K> one : memory) {
      byKey.put(one.cell().key(), one);
      steps.add(one.place());
      Stream.ofNullable(one.shownAt()).forEach(steps::add);
    }
    for (int step : steps) {
      var came = memory.stream().filter(one -> one.place() == step).toList();
      var told =
          round(
              came.stream()
                  .map(Remembered::cell)
                  .filter(cell -> !silent.contains(cell.key()))
                  .toList(),
              cell -> Objects.requireNonNull(byKey.get(cell.key())).isShownAtOnce());
      came.stream()
          .filter(one -> one.isShownAtOnce() && !told.contains(one.cell().key()))
          .forEach(this::contradicts);
      memory.stream()
          .filter(one -> one.followedAt(step))
          .filter(one -> !follows(one.cell()))
          .forEach(this::contradicts);
    }
  }

  /** Who may be told if the numbers allow it. */
  interface Allowed<K> {
    boolean mayBeTold(Cell<K> cell);
  }

  /**
   * Tells counts that come together, again as long as one that was told lets another follow.
   *
   * @return the keys of what could be told
   */
  Set<K> round(Collection<Cell<K>> came, Allowed<K> allowed) {
    List<Cell<K>> left = Parts.inOrder(came);
    Set<K> told = new HashSet<>();
    int before;
    do {
      before = told.size();
      var withheld = new ArrayList<Cell<K>>();
      for (Cell<K> cell : left) {
        Outcome outcome = knowledge.tell(parts.of(cell), cell.count(), allowed.mayBeTold(cell));
        switch (outcome) {
          case TOLD -> told.add(cell.key());
          case MARKED -> {
            marked.add(cell.key());
            withheld.add(cell);
          }
          case SILENT -> withheld.add(cell);
        }
      }
      left = withheld;
    } while (told.size() > before);
    return told;
  }

  boolean follows(Cell<K> cell) {
    return knowledge.follows(parts.of(cell), cell.count());
  }

  /** What has been shown stays so. Around what does not fit nothing is told any more. */
  void freeze(Cell<K> cell) {
    knowledge.freeze(parts.of(cell));
  }

  /** Keys of what was shown and does not fit what was shown before. */
  Set<K> contradicting() {
    return contradicting;
  }

  /** Keys of what a reader learnt something from when it was withheld. */
  Set<K> marked() {
    return marked;
  }

  private void contradicts(Remembered<K> shown) {
    contradicting.add(shown.cell().key());
    freeze(shown.cell());
  }
}
