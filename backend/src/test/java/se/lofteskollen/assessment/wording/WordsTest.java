package se.lofteskollen.assessment.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aListNamesAllOfAFewAndCountsTheRestOfMany() {
    assertThat(Words.list(numbers(1)).sv()).isEqualTo("1");
    assertThat(Words.list(numbers(3))).isEqualTo(new Wording("1, 2 och 3", "1, 2 and 3"));
    assertThat(Words.list(numbers(12)).sv()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 och 12");
    assertThat(Words.list(numbers(14)))
        .isEqualTo(
            new Wording(
                "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 och 2 till",
                "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more"));
  }

  @Test
  void aListIsLongWhenItCannotBeNamedInFull() {
    assertThat(Words.isLong(numbers(12))).isFalse();
    assertThat(Words.isLong(numbers(13))).isTrue();
  }

  private static List<Wording> numbers(int upTo) {
    return IntStream.rangeClosed(1, upTo).mapToObj(i -> Words.number(i)).toList();
  }
}
