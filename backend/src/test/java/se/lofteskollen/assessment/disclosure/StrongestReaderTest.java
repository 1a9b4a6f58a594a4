package se.lofteskollen.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.disclosure.Tables.Spell;

/**
 * The proof by counting: whoever knows the rule, the limit and the answer, and goes through every
 * table there is, is left with at least limit − 1 possible values of whatever is withheld, and of
 * any days whose count is not told.
 */
class StrongestReaderTest {

  @ParameterizedTest
  @CsvSource({"2, 3, 14", "2, 5, 22", "3, 3, 12", "3, 4, 14", "3, 5, 17"})
  void whateverPeriodsArePublishedNothingWithheldCanBeWorkedOut(int days, int limit, int most) {
    assertThat(
            Tables.allSets(Tables.allSpells(days))
                .flatMap(published -> Tables.findings(published, days, limit, most).stream()))
        .isEmpty();
  }

  @Test
  void norWithAnyPeriodsOfFourDays() {
    assertThat(
            Tables.allSets(Tables.allSpells(4))
                .flatMap(published -> Tables.findings(published, 4, 3, 9).stream()))
        .isEmpty();
  }

  @Property(tries = 60)
  void norWithFivePartsAndSomePeriods(@ForAll("periodsOfFive") List<Spell> published) {
    assertThat(Tables.findings(published, 5, 3, 9)).isEmpty();
  }

  @Property(tries = 20)
  void norWithFourPartsAndAHigherLimit(@ForAll("periodsOfFour") List<Spell> published) {
    assertThat(Tables.findings(published, 4, 5, 15)).isEmpty();
  }

  /** A year of two halves and four quarters with a cumulative count, where much is small. */
  @Test
  void norInAYearOfHalvesQuartersAndNineMonths() {
    List<Spell> published =
        List.of(
            new Spell(0, 4),
            new Spell(0, 2),
            new Spell(2, 4),
            new Spell(0, 3),
            new Spell(0, 1),
            new Spell(1, 2),
            new Spell(2, 3),
            new Spell(3, 4));

    assertThat(Tables.findings(published, 4, 4, 18)).isEmpty();
  }

  /** Parts of one total only: the more are small, the more there is to combine. */
  @Test
  void norInATotalOfSixParts() {
    List<Spell> published =
        Tables.allSpells(6).stream()
            .filter(spell -> spell.to() - spell.from() == 1 || spell.to() - spell.from() == 6)
            .toList();

    assertThat(Tables.findings(published, 6, 3, 11)).isEmpty();
  }

  @Provide
  Arbitrary<List<Spell>> periodsOfFive() {
    return periods(5);
  }

  @Provide
  Arbitrary<List<Spell>> periodsOfFour() {
    return periods(4);
  }

  private static Arbitrary<List<Spell>> periods(int days) {
    return Arbitraries.of(Tables.allSpells(days)).list().ofMinSize(2).ofMaxSize(9).uniqueElements();
  }
}
