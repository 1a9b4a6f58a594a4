package se.lofteskollen.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void ofEveryNameThatMayBeStoredNoneIsRefused() {
    assertThat("a" + "-a".repeat(49)).hasSizeLessThanOrEqualTo(100).matches(Slug.PATTERN);
    assertThat("a".repeat(100)).matches(Slug.PATTERN);
  }

  @Test
  void aNameOfManyThousandWordsIsRefusedAndNotTakenApartToTheEnd() {
    assertThat("a" + "-a".repeat(500_000)).doesNotMatch(Slug.PATTERN);
  }
}
