package se.lofteskollen.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.disclosure.Memories.Block;

/**
 * The proof by counting against a reader who has kept every publication and every earlier answer:
 * whoever knows the rule and the limit and goes through every table there is, is left with at least
 * limit − 1 possible values of whatever is withheld, and of any squares whose count is not told.
 */
class ReaderWithMemoryTest {

  @ParameterizedTest
  @CsvSource({"2, 3, 12", "2, 5, 20"})
  void inWhateverOrderTwoDaysAreShownNothingWithheldCanBeWorkedOut(int days, int limit, int most) {
    assertThat(
            Memories.allOrders(blocks(days, "a")).stream()
                .flatMap(lots -> Memories.findings(lots, days, "a", limit, most).stream()))
        .isEmpty();
  }

  @Test
  void norInWhateverOrderThreeDaysAre() {
    assertThat(
            Memories.allOrders(blocks(3, "a")).stream()
                .filter(lots -> lots.size() <= 4)
                .flatMap(lots -> Memories.findings(lots, 3, "a", 3, 9).stream()))
        .isEmpty();
  }

  /** {@code b} is a part of {@code ab}. */
  @Test
  void norInWhateverOrderAPartAndItsWholeAreShown() {
    List<Block> blocks = new ArrayList<>(blocks(2, "ab"));
    blocks.addAll(blocks(2, "b"));

    assertThat(
            Memories.allOrders(blocks).stream()
                .filter(lots -> lots.size() <= 3)
                .flatMap(lots -> Memories.findings(lots, 2, "ab", 3, 7).stream()))
        .isEmpty();
  }

  @Property(tries = 30)
  void norInLotsOfAnySize(@ForAll("lotsOfFourDays") List<List<Block>> lots) {
    assertThat(Memories.findings(lots, 4, "a", 3, 9)).isEmpty();
  }

  @Property(tries = 30)
  void norWithTwoPartsOfAWhole(@ForAll("lotsOfThreeGroups") List<List<Block>> lots) {
    assertThat(Memories.findings(lots, 2, "abc", 3, 6)).isEmpty();
  }

  @Provide
  Arbitrary<List<List<Block>>> lotsOfFourDays() {
    return lots(blocks(4, "a"));
  }

  @Provide
  Arbitrary<List<List<Block>>> lotsOfThreeGroups() {
    List<Block> blocks = new ArrayList<>();
    List.of("abc", "a", "b").forEach(groups -> blocks.addAll(blocks(2, groups)));
    return lots(blocks);
  }

  private static Arbitrary<List<List<Block>>> lots(List<Block> blocks) {
    return Combinators.combine(
            Arbitraries.of(blocks).list().ofMinSize(2).ofMaxSize(8).uniqueElements(),
            Arbitraries.integers().between(0, 255))
        .as(ReaderWithMemoryTest::cut);
  }

  /** A new lot begins where the number has a bit. */
  private static List<List<Block>> cut(List<Block> blocks, int where) {
    List<List<Block>> lots = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i == 0 || (where & (1 << i)) != 0) {
        lots.add(new ArrayList<>());
      }
      lots.getLast().add(blocks.get(i));
    }
    return lots;
  }

  private static List<Block> blocks(int days, String groups) {
    return Tables.allSpells(days).stream()
        .map(spell -> new Block(spell.from(), spell.to(), groups))
        .toList();
  }
}
