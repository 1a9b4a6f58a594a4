package se.lofteskollen.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "Besök\noch\tsamtal", "åäö ÅÄÖ", "👩\u200d🚒", "a\u00a0b", "\u200fא"})
  void whatPeopleCanReadIsTaken(String text) {
    assertThat(PlainText.Check.isPlain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0007b",
        "a\u202eb",
        "a\ud800b",
        "a\ufffeb",
        "a\uffffb",
        "a\ufdd0b",
        "\u200b",
        "\u00a0",
        " \u200b\u2060 ",
        "a\ud83f\udfffb"
      })
  void whatNobodyCanReadIsRefused(String text) {
    assertThat(PlainText.Check.isPlain(text)).isFalse();
  }
}
